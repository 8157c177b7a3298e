package org.attestry.standalone.imports;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the incident log in the words of the product. */
final class Words {

    /** The one state whose meaning nobody knows: it says nothing. */
    static final String UNKNOWN_STATE = "-100";

    static final Map<String, String> WAITS_FOR = Map.of(
            "Awaiting User Info", "REPORTER",
            "Awaiting Vendor", "VENDOR",
            "Awaiting Problem", "PROBLEM",
            "Awaiting Evidence", "EVIDENCE");

    private static final Map<String, String> CHANNELS = Map.of(
            "Phone", "PHONE",
            "Email", "EMAIL",
            "Self service", "SELF_SERVICE",
            "IVR", "VOICE_MENU",
            "Direct opening", "DIRECT");

    private static final Map<Character, String> LEVELS = Map.of('1', "HIGH", '2', "MEDIUM", '3', "LOW");

    private Words() {}

    static boolean isState(String state) {
        return switch (state) {
            case "New", "Active", "Resolved", "Closed", UNKNOWN_STATE -> true;
            default -> WAITS_FOR.containsKey(state);
        };
    }

    static @Nullable String channel(@Nullable String contactType) {
        return contactType == null ? null : CHANNELS.get(contactType);
    }

    /** "2 - Medium" is MEDIUM; what the log does not know is taken as the middle. */
    static String level(@Nullable String of) {
        return of == null ? "MEDIUM" : LEVELS.getOrDefault(of.charAt(0), "MEDIUM");
    }

    /** An id made of any text: "Group 70" is {@code grp-group-70}. */
    static @Nullable String id(String prefix, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return prefix + plain;
    }
}
