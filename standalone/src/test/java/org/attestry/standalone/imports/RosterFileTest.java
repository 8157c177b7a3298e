package org.attestry.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.attestry.events.network.ProviderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFileTest {

    private static final String FACILITIES = "provider_num,npi,name,city,state,provider_type_code\n";

    @TempDir
    private Path folder;

    @Test
    void the_national_registry_is_known_by_its_header_line() throws Exception {
        var entries = read("""
            NPI,Provider Last Name (Legal Name),Provider First Name,Provider Middle Name,Provider Name Suffix Text,\
            Provider Credential Text,Provider Business Practice Location Address City Name,\
            Provider Business Practice Location Address State Name,Healthcare Provider Taxonomy Code_1,Anything else
            1234567893,NOBODY,ANY,B,JR,MD,TAMPA,FL,CARDIOLOGIST,x
            1234567893,NOBODY,ANY,,,,,,,
            """);
        assertThat(entries)
                .containsExactly(
                        new RosterEntry(
                                "1234567893",
                                "ANY B NOBODY JR, MD",
                                ProviderKind.SPECIALIST,
                                "CARDIOLOGIST",
                                "TAMPA",
                                "FL"),
                        new RosterEntry("1234567893", "ANY NOBODY", ProviderKind.SPECIALIST, "", "", ""));
    }

    @Test
    void medicares_clinicians_are_known_by_their_header_line() throws Exception {
        assertThat(read("""
            NPI,Provider Last Name,Provider First Name,Provider Middle Name,suff,gndr,Cred,pri_spec,City/Town,State
            1234567893,NOBODY,ANY,,,F,DO,PSYCHIATRY,TAMPA,FL
            """))
                .containsExactly(new RosterEntry(
                        "1234567893", "ANY NOBODY, DO", ProviderKind.SPECIALIST, "PSYCHIATRY", "TAMPA", "FL"));
    }

    @ParameterizedTest
    @CsvSource({
        "00-09, FACILITY, Hospital",
        "00-18, FACILITY, Skilled nursing",
        "00-06, ANCILLARY, Home health",
        "99-99, FACILITY, ''",
        "'', FACILITY, ''"
    })
    void a_facility_is_what_its_provider_type_says(String type, ProviderKind kind, String specialty) throws Exception {
        assertThat(read(FACILITIES + "7,1234567893,\"Sea, Sun Clinic\",Tampa,FL," + type + "\n"))
                .containsExactly(new RosterEntry("1234567893", "Sea, Sun Clinic", kind, specialty, "Tampa", "FL"));
    }

    @Test
    void federal_lists_are_known_although_they_name_no_numbers() throws Exception {
        var entry = read("id,name,city,state,type,ownership,quality\n1,Big Hospital,Tampa,FL,VA Facility,G,x\n")
                .getFirst();
        assertThatThrownBy(() -> entry.registering("mkt-north", "key")).hasMessage("has no NPI");
    }

    @Test
    void a_packed_file_is_read_whatever_its_name() throws Exception {
        var file = folder.resolve("packed.csv");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((FACILITIES + ",1234567893,Clinic,Tampa,FL,\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(file)).hasSize(1);
    }

    @Test
    void the_mark_that_some_programs_put_first_is_no_part_of_the_header() throws Exception {
        assertThat(read("\uFEFF" + FACILITIES + ",1234567893,Clinic,Tampa,FL,\n"))
                .hasSize(1);
    }

    @Test
    void a_column_without_a_name_does_no_harm() throws Exception {
        assertThat(read("," + FACILITIES + "1,,1234567893,Clinic,Tampa,FL,\n")).hasSize(1);
    }

    @Test
    void another_header_line_is_refused_with_the_layouts_known() throws Exception {
        var file = Files.writeString(folder.resolve("plans.csv"), "Payer Id,Plan Id,Name\n");
        assertThatThrownBy(() -> RosterFile.open(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "plans.csv is no roster", "NPPES registry (NPI, ", "US facilities (", "pri_spec");
    }

    @Test
    void an_empty_file_is_refused_too() throws Exception {
        var file = Files.writeString(folder.resolve("empty.csv"), "");
        assertThatThrownBy(() -> RosterFile.open(file)).hasMessageContaining("empty.csv is no roster");
    }

    @Test
    void a_row_in_another_encoding_is_rejected_and_the_next_is_read() throws Exception {
        var file = Files.write(
                folder.resolve("latin.csv"),
                (FACILITIES + ",1234567893,Cl\u00EDnica,Tampa,FL,\n,1234567893,Clinic,Tampa,FL,\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        try (var roster = RosterFile.open(file)) {
            var first = roster.next();
            assertThatThrownBy(() -> roster.read(first)).hasMessageContaining("not UTF-8");
            assertThat(roster.read(roster.next()).name()).isEqualTo("Clinic");
        }
    }

    @Test
    void a_file_that_breaks_off_is_told_after_which_row() throws Exception {
        var file = Files.writeString(
                folder.resolve("broken.csv"), FACILITIES + ",1234567893,Clinic,Tampa,FL,\n,\"1234567893,Clin");
        try (var roster = RosterFile.open(file)) {
            roster.next();
            assertThatThrownBy(roster::hasNext).hasMessageContaining("broken.csv cannot be read beyond row 1");
        }
    }

    private List<RosterEntry> read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("roster.csv"), text));
    }

    private static List<RosterEntry> read(Path file) throws IOException {
        var entries = new ArrayList<RosterEntry>();
        try (var roster = RosterFile.open(file)) {
            while (roster.hasNext()) {
                entries.add(roster.read(roster.next()));
            }
        }
        return entries;
    }
}
