package org.attestry.standalone.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderKind;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a roster says of a provider, as it is written there.
 *
 * @param npi empty if the row has none
 */
record RosterEntry(
        String npi,
        String name,
        ProviderKind kind,
        @Nullable String specialty,
        @Nullable String city,
        @Nullable String state) {

    /**
     * The command it amounts to; the same number makes the same provider, whichever file it stands in.
     *
     * @param key what makes sending the same row again harmless
     * @throws IllegalArgumentException with the reason why it amounts to none
     */
    Line registering(String market, String key) {
        if (npi.isEmpty()) {
            throw new IllegalArgumentException("has no NPI");
        }
        try {
            new Npi(npi);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("the NPI " + wrong.getMessage());
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("has no name");
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("provider", "prv-" + npi);
        body.put("npi", npi);
        body.put("name", name);
        body.put("kind", kind.name());
        putIfSaid(body, "specialty", specialty);
        body.put("market", market);
        putIfSaid(body, "city", city);
        putIfSaid(body, "state", state);
        return new Line("RegisterProvider", key, null, body);
    }

    private static void putIfSaid(Map<String, Object> body, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            body.put(field, value);
        }
    }
}
