package org.attestry.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.attestry.benchmarks.history.VisitHistory.Kind;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.junit.jupiter.api.Test;

class VisitHistoryTest {
    private static final int EVENTS = 1_000;

    @Test
    void every_stream_begins_with_its_first_event_and_goes_on_without_a_gap() {
        List<Entry> entries =
                IntStream.rangeClosed(1, EVENTS).mapToObj(VisitHistory::entry).toList();

        new Append(entries, List.of(), null); // refuses a gap
        assertThat(entries.stream().filter(entry -> entry.sequence() == 0).map(Entry::streamId))
                .doesNotHaveDuplicates()
                .containsAll(entries.stream().map(Entry::streamId).toList());
        assertThat(entries).extracting(Entry::eventId).doesNotHaveDuplicates();
    }

    @Test
    void as_many_visits_are_counted_as_are_logged() {
        assertThat(IntStream.rangeClosed(1, EVENTS)
                        .mapToObj(VisitHistory::entry)
                        .filter(entry -> entry.type().equals("visits.VisitLogged"))
                        .count())
                .isEqualTo(VisitHistory.count(Kind.VISIT, EVENTS));
    }
}
