package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What tables are filled without is there when they are full, and is as if it had always been. */
final class LaterIndexesIT {

    private static final String INDEXES = "select indexdef from pg_indexes where schemaname = 'scratch_v1' order by 1";

    @AutoClose
    private final ScratchTables scratch = new ScratchTables("""
        create table view_letter (position bigint primary key);
        create table step (thing text, position bigint, said text, primary key (thing, position));
        create index step_by_time on step (position, thing);
        create table thing (thing text primary key, steps integer not null default 0);
        """);

    private final List<String> indexes = scratch.texts(INDEXES);

    @BeforeEach
    void putOff() {
        scratch.putOffIndexes();
    }

    @Test
    void keys_that_name_a_position_and_plain_indexes_are_made_when_the_tables_are_full() {
        assertThat(scratch.texts("select indexname from pg_indexes where schemaname = 'scratch_v1' order by 1"))
                .containsExactly("thing_pkey", "view_index_pkey", "view_letter_pkey");
        var rows = scratch.rows();
        for (int i = 0; i < 120; i++) {
            rows.put("step", "a", i).set("said", i);
            rows.add("thing", "a").plus("steps", 1);
        }
        scratch.together(rows::flush);
        rows.put("step", "a", 120L).set("said", "few rows go another way");
        rows.flush();
        scratch.makeIndexes();
        assertThat(scratch.texts(INDEXES)).isEqualTo(indexes);
        assertThat(scratch.text("select count(*) || ' ' || max(steps) from step cross join thing"))
                .isEqualTo("121 120");
        assertThat(scratch.text("select obj_description('step'::regclass)")).isEqualTo("null");
        var later = scratch.rows();
        later.put("step", "a", 120L).set("said", "again");
        later.flush();
        assertThat(scratch.text("select said from step where position = 120")).isEqualTo("again");
    }

    @Test
    void a_row_that_is_named_by_a_position_is_put_once_and_never_changed_while_tables_are_filled() {
        var rows = scratch.rows();
        assertThatThrownBy(() -> rows.change("step", "a", 1L).set("said", "else"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("put by the event there and by no other");
        for (int time = 0; time < 2; time++) {
            rows.put("step", "a", 1L).set("said", "the same");
            rows.flush();
        }
        assertThatThrownBy(scratch::makeIndexes).isInstanceOf(DuplicateKeyException.class);
    }
}
