package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestry.events.MarketId;
import org.attestry.events.network.ProviderKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is written row by row comes out as if each event had been alone, whatever shared its batch. */
final class RowsIT {

    @AutoClose
    private final ScratchTables scratch = new ScratchTables("""
        create table thing (
            id text primary key, name text, "order" integer default 7, tags text[], more jsonb,
            day date, at timestamptz, share numeric, kind text, open boolean
        );
        create table cell (x int, y date, n bigint not null default 0, primary key (x, y));
        """);

    private final Rows rows = scratch.rows();

    @Test
    void every_kind_of_value_arrives_as_it_was_meant() {
        rows.put("thing", "a")
                .set("name", new MarketId("mkt-1"))
                .set("order", 3)
                .set("tags", List.of("x, \"y\"", "back\\slash", ProviderKind.ANCILLARY, ""))
                .set("more", List.of(Map.of("k", "v")))
                .set("day", LocalDate.parse("2026-02-28"))
                .set("at", Instant.parse("2026-02-28T10:00:00.123456Z"))
                .set("share", new java.math.BigDecimal("12.340"))
                .set("kind", ProviderKind.PRIMARY)
                .set("open", true);
        rows.flush();
        assertThat(scratch.text("select row_to_json(thing)::text from thing"))
                .isEqualTo("{\"id\":\"a\",\"name\":\"mkt-1\",\"order\":3,"
                        + "\"tags\":[\"x, \\\"y\\\"\",\"back\\\\slash\",\"ANCILLARY\",\"\"],\"more\":[{\"k\": \"v\"}],"
                        + "\"day\":\"2026-02-28\",\"at\":\"2026-02-28T10:00:00.123456+00:00\",\"share\":12.340,"
                        + "\"kind\":\"PRIMARY\",\"open\":true}");
    }

    @Test
    void the_last_word_counts_and_what_nobody_spoke_of_stays() {
        rows.put("thing", "a").set("name", "first").set("open", true);
        rows.change("thing", "a").set("name", "second");
        assertThat(flushed("a")).isEqualTo("second true 7");
        rows.change("thing", "a").set("open", false);
        rows.change("thing", "a").set("name", "third");
        assertThat(flushed("a")).isEqualTo("third false 7");
    }

    @Test
    void a_put_replaces_the_whole_row_also_when_it_was_there_before() {
        rows.put("thing", "a").set("name", "first").set("open", true).set("order", 1);
        rows.flush();
        rows.put("thing", "a").set("name", "again");
        assertThat(flushed("a")).isEqualTo("again null 7");
    }

    @Test
    void a_change_of_a_row_that_is_not_there_does_nothing() {
        rows.change("thing", "nobody").set("name", "x");
        rows.put("thing", "a").set("name", "here");
        rows.remove("thing", "a");
        rows.change("thing", "a").set("name", "gone");
        rows.flush();
        assertThat(scratch.text("select count(*)::text from thing")).isEqualTo("0");
    }

    @Test
    void counting_begins_a_row_and_goes_on_over_batches() {
        for (int i = 0; i < 3; i++) {
            rows.add("cell", 1, LocalDate.EPOCH).plus("n", 2);
            rows.add("cell", 1, LocalDate.EPOCH).plus("n", -1);
            rows.flush();
        }
        rows.change("cell", 1, LocalDate.EPOCH).plus("n", 10);
        rows.add("cell", 1, LocalDate.EPOCH).plus("n", 100);
        rows.add("cell", 2, LocalDate.EPOCH).plus("n", 1);
        rows.remove("cell", 2, LocalDate.EPOCH);
        rows.add("cell", 2, LocalDate.EPOCH).plus("n", 5);
        rows.flush();
        assertThat(scratch.texts("select x || ':' || n from cell order by x")).containsExactly("1:113", "2:5");
    }

    @Test
    void rows_of_one_batch_may_name_different_columns() {
        rows.put("thing", "a").set("name", "a");
        rows.put("thing", "b").set("open", true);
        rows.put("thing", "c");
        rows.flush();
        assertThat(scratch.texts("select id || coalesce(name, '-') || coalesce(open::text, '-') from thing order by 1"))
                .containsExactly("aa-", "b-true", "c--");
    }

    @Test
    void a_statement_sees_what_was_written_before_it() {
        rows.put("thing", "a").set("name", "x");
        rows.run("update thing set name = ? where name = ?", "y", "x");
        rows.change("thing", "a").set("open", true);
        assertThat(flushed("a")).isEqualTo("y true 7");
    }

    @Test
    void a_slip_of_the_pen_is_named() {
        assertThatThrownBy(() -> rows.put("thingy", "a"))
                .hasMessageContaining("no table thingy")
                .hasMessageContaining("cell");
        assertThatThrownBy(() -> rows.put("cell", 1)).hasMessageContaining("[x, y]");
        assertThatThrownBy(() -> rows.put("thing", "a").set("nam", 1)).hasMessageContaining("no column nam");
        assertThatThrownBy(() -> rows.put("thing", "a").set("id", 1)).hasMessageContaining("cannot be changed");
    }

    private String flushed(String id) {
        rows.flush();
        return scratch.text(
                "select coalesce(name, 'null') || ' ' || coalesce(open::text, 'null') || ' ' || \"order\" from thing"
                        + " where id = '"
                        + id + "'");
    }
}
