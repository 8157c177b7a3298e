package org.attestry.standalone.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** What an import of rosters must come to, counted by other means: no line of the importer, its parser or its product. */
final class CountedApart {

    private static final Set<String> KNOWN_TYPES =
            Set.of("00-02", "00-03", "00-06", "00-08", "00-09", "00-14", "00-18", "00-85", "12-49", "12-65", "12-70");

    private final Map<String, String> firstSaid = new HashMap<>();
    private long rows;
    private long same;
    private long different;
    private long unfit;

    void add(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n");
            var header = cells(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                var cells = cells(lines[i]);
                var row = new HashMap<String, String>();
                for (int c = 0; c < cells.size(); c++) {
                    row.put(header.get(c), cells.get(c).strip());
                }
                count(row);
            }
        }
    }

    private void count(Map<String, String> row) {
        rows++;
        var npi = row.getOrDefault("npi", row.getOrDefault("NPI", ""));
        var says = row.containsKey("Provider First Name") ? person(row) : organisation(row);
        if (!npi.matches("[12]\\d{9}") || !isLuhn("80840" + npi) || isNoText(says)) {
            unfit++;
            return;
        }
        var before = firstSaid.putIfAbsent(npi, says);
        if (before != null) {
            same += before.equals(says) ? 1 : 0;
            different += before.equals(says) ? 0 : 1;
        }
    }

    private static String organisation(Map<String, String> row) {
        var type = row.getOrDefault("provider_type_code", "");
        return String.join(
                "|", row.get("name"), KNOWN_TYPES.contains(type) ? type : "", row.get("city"), row.get("state"));
    }

    private static String person(Map<String, String> row) {
        boolean registry = row.containsKey("Healthcare Provider Taxonomy Code_1");
        var practice = "Provider Business Practice Location Address ";
        var last = row.get(registry ? "Provider Last Name (Legal Name)" : "Provider Last Name");
        var suffix = row.get(registry ? "Provider Name Suffix Text" : "suff");
        var name = (row.get("Provider First Name") + " " + row.get("Provider Middle Name") + " " + last + " " + suffix)
                .replaceAll(" +", " ")
                .strip();
        return String.join(
                "|",
                name,
                row.get(registry ? "Provider Credential Text" : "Cred"),
                row.get(registry ? "Healthcare Provider Taxonomy Code_1" : "pri_spec"),
                row.get(registry ? practice + "City Name" : "City/Town"),
                row.get(registry ? practice + "State Name" : "State"));
    }

    /** Some names went through a wrong encoding on their way, and have control characters where quotes were. */
    private static boolean isNoText(String says) {
        return says.chars().anyMatch(c -> c < 0x20 || c >= 0x7f && c < 0xa0);
    }

    /** Luhn as the textbook has it, over the whole number. */
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    long providers() {
        return firstSaid.size();
    }

    RosterTotals firstTime() {
        return new RosterTotals(rows, providers(), same, different, unfit);
    }

    RosterTotals again() {
        return new RosterTotals(rows, 0, providers() + same, different, unfit);
    }
}
