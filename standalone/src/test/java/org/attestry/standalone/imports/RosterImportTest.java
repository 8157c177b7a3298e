package org.attestry.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterImportTest {

    private static final String HEADER = "provider_num,npi,name,city,state,provider_type_code\n";

    @TempDir
    private Path folder;

    private final FakeProduct product = new FakeProduct();
    private final StringWriter console = new StringWriter();

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void every_row_is_applied_no_news_a_duplicate_or_rejected() throws Exception {
        var totals = imported(
                roster("a.csv", HEADER + """
                    ,1234567893,Sea Clinic,Tampa,FL,12-70
                    ,1234567893,Sea Clinic,Tampa,FL,12-70
                    ,1234567893,Hill Clinic,Tampa,FL,12-70
                    ,1234567898,Wrong Digit,Tampa,FL,12-70
                    ,12345,Too Short,Tampa,FL,12-70
                    ,,No Number,Tampa,FL,12-70
                    ,1003000001,,Tampa,FL,12-70
                    too,few
                    """), roster("b.csv", HEADER + ",1234567893,Sea Clinic,Tampa,FL,12-70\n"));
        assertThat(totals).isEqualTo(new RosterTotals(9, 1, 2, 1, 5));
        assertThat(console.toString())
                .contains("a.csv: rows 8 = applied 1 + no news 1 + duplicates 1 + rejected 5")
                .contains("all files: rows 9 = applied 1 + no news 2 + duplicates 1 + rejected 5");
    }

    @Test
    void every_row_that_is_not_taken_is_written_down_with_its_number_and_reason() throws Exception {
        imported(roster("a.csv", HEADER + """
            ,1234567893,Sea Clinic,Tampa,FL,12-70
            ,1234567893,Hill Clinic,Tampa,FL,12-70
            ,1234567898,Wrong Digit,Tampa,FL,12-70
            ,12345,Too Short,Tampa,FL,12-70
            ,,No Number,Tampa,FL,12-70
            too,few
            """));
        assertThat(Files.readAllLines(folder.resolve("findings.csv")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).isEqualTo("file,row,npi,finding,reason"),
                        line -> assertThat(line)
                                .startsWith("a.csv,2,1234567893,duplicate,")
                                .contains("otherwise"),
                        line -> assertThat(line)
                                .startsWith("a.csv,3,1234567898,rejected,")
                                .contains("check digit"),
                        line -> assertThat(line)
                                .startsWith("a.csv,4,12345,rejected,")
                                .contains("ten digits"),
                        line -> assertThat(line).isEqualTo("a.csv,5,,rejected,has no NPI"),
                        line -> assertThat(line)
                                .startsWith("a.csv,6,,rejected,")
                                .contains("2 fields"));
        assertThat(console.toString()).contains("a.csv, row 5, rejected: has no NPI");
    }

    @Test
    void the_same_file_again_is_no_news() throws Exception {
        var file = roster("a.csv", HEADER + ",1234567893,Sea Clinic,Tampa,FL,12-70\n");
        assertThat(imported(file)).isEqualTo(new RosterTotals(1, 1, 0, 0, 0));
        assertThat(imported(file)).isEqualTo(new RosterTotals(1, 0, 1, 0, 0));
    }

    @Test
    void a_product_that_is_away_for_a_moment_is_asked_again() throws Exception {
        var file = roster("a.csv", HEADER + ",1234567893,Sea Clinic,Tampa,FL,12-70\n");
        var roster = opened();
        product.failNext(1);
        assertThat(roster.run(List.of(file), folder.resolve("findings.csv")).applied())
                .isEqualTo(1);
    }

    @Test
    void a_market_that_is_not_there_stops_it_at_once() throws Exception {
        var file = roster("a.csv", HEADER + ",1234567893,Sea Clinic,Tampa,FL,12-70\n".repeat(30));
        var roster = new RosterImport(product.door(), "mkt-nowhere", new PrintWriter(console));
        assertThatThrownBy(() -> roster.run(List.of(file), folder.resolve("findings.csv")))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("unknown-reference");
    }

    @Test
    void a_number_is_registered_under_an_id_that_follows_from_it() throws Exception {
        imported(roster("a.csv", HEADER + ",1234567893,Sea Clinic,Tampa,FL,00-03\n"));
        assertThat(product.registered().get("prv-1234567893").toString())
                .isEqualTo("{\"provider\":\"prv-1234567893\",\"npi\":\"1234567893\",\"name\":\"Sea Clinic\","
                        + "\"kind\":\"ANCILLARY\",\"specialty\":\"Dialysis\",\"market\":\"mkt-north\","
                        + "\"city\":\"Tampa\",\"state\":\"FL\"}");
    }

    private RosterTotals imported(Path... files) throws Exception {
        return opened().run(List.of(files), folder.resolve("findings.csv"));
    }

    private RosterImport opened() throws InterruptedException {
        var roster = new RosterImport(product.door(), "mkt-north", new PrintWriter(console));
        roster.openMarket("North", "America/New_York");
        return roster;
    }

    private Path roster(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
