package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attestry.events.network.ProviderEvent;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A view that says how it counts, and counts otherwise, answers nobody. */
final class CountedAsExplainedIT {

    record Tally(long providers) {}

    @Query(path = "GET /counted")
    record Count() implements Asks<Tally> {}

    @Query(path = "GET /miscounted")
    record Miscount() implements Asks<Tally> {}

    @View(name = "test.counted", version = 1)
    @Tables("create table seen (position bigint primary key, market text not null);")
    static final class Counter implements Explains {

        private static final Counting<Count> COUNTED = counting(Count.class);

        private static <Q> Counting<Q> counting(Class<Q> query) {
            return Counting.of(query, "select s.*, array[position] as positions from seen s")
                    .inMarket("market")
                    .figure(Figure.count("providers"));
        }

        @Override
        public List<Counting<?>> countings() {
            return List.of(COUNTED, counting(Miscount.class));
        }

        @EventHandler
        void on(ProviderEvent event, Rows rows, Trail trail) {
            rows.put("seen", trail.position()).set("market", Happenings.NORTH);
        }

        @QueryHandler
        Tally count(Count query, Answering sql) {
            return sql.count(COUNTED).one(Tally.class);
        }

        @QueryHandler
        Tally count(Miscount query, Answering sql) {
            sql.markets();
            return sql.select("select count(*) + 1 as providers from seen").one(Tally.class);
        }
    }

    @AutoClose
    private final History history = History.seenBy(new Counter()).happened(Happenings.providers(0, 3));

    @Test
    void what_is_counted_as_it_is_explained_is_answered() {
        assertThat(history.ask(new Count()).providers()).isEqualTo(3);
    }

    @Test
    void a_handler_that_counts_otherwise_answers_nobody() {
        assertThatThrownBy(() -> history.ask(new Miscount()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was answered without counting [providers] as they are explained");
    }
}
