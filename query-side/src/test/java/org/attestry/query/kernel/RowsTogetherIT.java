package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attestry.events.MarketId;
import org.attestry.events.network.ProviderKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Rows that are sent together, however many and by whatever road, are the rows that each would have been alone. */
final class RowsTogetherIT {

    private static final int MANY = 120;

    @AutoClose
    private final ScratchTables scratch = new ScratchTables("""
        create table thing (
            id text primary key, name text, "order" integer default 7, big bigint, tags text[], more jsonb, raw json,
            day date, at timestamptz, share numeric, open boolean, unique (big)
        );
        create table other (like thing including all);
        """);

    private final Rows rows = scratch.rows();

    @Test
    void many_rows_of_every_kind_of_value_are_what_each_would_have_been_alone() {
        scratch.together(() -> {
            for (int i = 0; i < MANY; i++) {
                fill(rows.put("thing", "a" + i), i);
            }
            rows.flush();
        });
        for (int i = 0; i < MANY; i++) {
            fill(rows.put("other", "a" + i), i);
            rows.flush();
        }
        assertThat(scratch.texts("select row_to_json(t)::text from thing t order by id"))
                .hasSize(MANY)
                .isEqualTo(scratch.texts("select row_to_json(t)::text from other t order by id"));
    }

    private static void fill(Row row, int i) {
        row.set("name", choice(i, new MarketId("mkt-1"), ProviderKind.PRIMARY, "é \\ \" \t \n '", "", 12, List.of("x")))
                .set("big", 10_000_000_000L + i)
                .set("tags", choice(i, List.of(), List.of("x, \"y\"", "", "back\\slash", new MarketId("mkt-2"))))
                .set("more", choice(i, Map.of("k", List.of(1, "ü")), "{\"b\": 1, \"a\": 2}", List.of()))
                .set("raw", choice(i, Map.of("k", new BigDecimal("1.50")), "{\"b\":  1}"))
                .set("day", choice(i, LocalDate.parse("1900-02-28"), LocalDate.parse("2026-12-31")))
                .set(
                        "at",
                        choice(
                                i,
                                Instant.parse("1969-12-31T23:59:59.999999Z"),
                                Instant.parse("2026-02-28T10:00:00.1Z")))
                .set("share", choice(i, new BigDecimal("-12.3400"), 7, 3L, BigDecimal.ZERO, new BigDecimal("1E+3")))
                .set("open", choice(i, true, false));
    }

    /** One of these in turn, and nothing. */
    private static @Nullable Object choice(int i, Object... values) {
        int which = i % (values.length + 1);
        return which < values.length ? values[which] : null;
    }

    @Test
    void among_many_new_rows_those_that_were_there_are_replaced() {
        for (int from : List.of(0, MANY, MANY / 2, 0, 2 * MANY)) {
            scratch.together(() -> {
                IntStream.range(from, from + MANY)
                        .forEach(i ->
                                rows.put("thing", "a" + i).set("name", from).set("big", i));
                rows.flush();
            });
        }
        assertThat(scratch.texts("select name || ':' || count(*) || ':' || sum(\"order\") from thing group by name"))
                .containsExactlyInAnyOrder("0:120:840", "60:60:420", "120:60:420", "240:120:840");
    }

    @Test
    void what_only_postgresql_can_read_is_left_to_it() {
        scratch.together(() -> {
            for (int i = 0; i < MANY; i++) {
                rows.put("thing", "a" + i)
                        .set("day", "28 Feb 2026")
                        .set("at", Instant.parse("2026-02-28T10:00:00.1234567Z"));
            }
            rows.flush();
        });
        assertThat(scratch.texts("select distinct day || ' ' || at from thing"))
                .containsExactly("2026-02-28 2026-02-28 10:00:00.123457+00");
    }

    @Test
    void what_may_be_there_once_only_is_refused_as_ever_and_nothing_is_left() {
        assertThatThrownBy(() -> scratch.together(() -> {
                    for (int i = 0; i < MANY; i++) {
                        rows.put("thing", "a" + i).set("big", i % (MANY - 1));
                    }
                    rows.flush();
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(scratch.text("select count(*)::text from thing")).isEqualTo("0");
    }
}
