package org.attestry.standalone.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.attestry.events.network.ProviderKind;

/** A way in which rosters are laid out, known by the columns its header line names. */
enum RosterLayout {
    /** The national registry of providers (NPPES), one row a person. */
    REGISTRY(
            "NPPES registry",
            "NPI",
            "Provider Last Name (Legal Name)",
            "Provider First Name",
            "Provider Middle Name",
            "Provider Name Suffix Text",
            "Provider Credential Text",
            "Provider Business Practice Location Address City Name",
            "Provider Business Practice Location Address State Name",
            "Healthcare Provider Taxonomy Code_1") {
        @Override
        RosterEntry read(CSVRecord row) {
            return new RosterEntry(
                    text(row, "NPI"),
                    person(
                            text(row, "Provider First Name"),
                            text(row, "Provider Middle Name"),
                            text(row, "Provider Last Name (Legal Name)"),
                            text(row, "Provider Name Suffix Text"),
                            text(row, "Provider Credential Text")),
                    ProviderKind.SPECIALIST,
                    text(row, "Healthcare Provider Taxonomy Code_1"),
                    text(row, "Provider Business Practice Location Address City Name"),
                    text(row, "Provider Business Practice Location Address State Name"));
        }
    },

    /** Medicare's doctors and clinicians, one row a person and practice. */
    CLINICIANS(
            "CMS doctors and clinicians",
            "NPI",
            "Provider Last Name",
            "Provider First Name",
            "Provider Middle Name",
            "suff",
            "Cred",
            "pri_spec",
            "City/Town",
            "State") {
        @Override
        RosterEntry read(CSVRecord row) {
            return new RosterEntry(
                    text(row, "NPI"),
                    person(
                            text(row, "Provider First Name"),
                            text(row, "Provider Middle Name"),
                            text(row, "Provider Last Name"),
                            text(row, "suff"),
                            text(row, "Cred")),
                    ProviderKind.SPECIALIST,
                    text(row, "pri_spec"),
                    text(row, "City/Town"),
                    text(row, "State"));
        }
    },

    /** Organisations that care for patients; what they are is told by their provider type. */
    FACILITIES("US facilities", "provider_num", "npi", "name", "city", "state", "provider_type_code") {
        @Override
        RosterEntry read(CSVRecord row) {
            var type = FacilityType.coded(text(row, "provider_type_code"));
            return new RosterEntry(
                    text(row, "npi"),
                    text(row, "name"),
                    type.kind(),
                    type.specialty(),
                    text(row, "city"),
                    text(row, "state"));
        }
    },

    /** Hospitals of the federal government as they list them themselves: without NPI, so every row is rejected. */
    FEDERAL("federal facilities, which have no NPI", "id", "name", "city", "state", "ownership", "quality") {
        @Override
        RosterEntry read(CSVRecord row) {
            return new RosterEntry(
                    "",
                    text(row, "name"),
                    ProviderKind.FACILITY,
                    text(row, "type"),
                    text(row, "city"),
                    text(row, "state"));
        }
    };

    private final String called;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is never changed
    private final List<String> columns;

    RosterLayout(String called, String... columns) {
        this.called = called;
        this.columns = List.of(columns);
    }

    /** What a row says. */
    abstract RosterEntry read(CSVRecord row);

    /** The layout of a file with this header line; columns that nobody needs may be there or not. */
    static Optional<RosterLayout> of(Collection<String> header) {
        return Arrays.stream(values())
                .filter(layout -> header.containsAll(layout.columns))
                .findFirst();
    }

    /** All layouts with the columns they are known by, for people. */
    static String known() {
        return Arrays.stream(values())
                .map(layout -> "%s (%s)".formatted(layout.called, String.join(", ", layout.columns)))
                .collect(Collectors.joining("; "));
    }

    private static String text(CSVRecord row, String column) {
        return row.get(column).strip();
    }

    private static String person(String first, String middle, String last, String suffix, String credential) {
        var name = Stream.of(first, middle, last, suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return credential.isEmpty() || name.isEmpty() ? name : name + ", " + credential;
    }
}
