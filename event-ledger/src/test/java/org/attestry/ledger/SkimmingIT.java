package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SkimmingIT {
    private final Ledger ledger = Ledger.open(TestDatabase.withLedger());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_is_passed_by_is_left_out_and_the_last_of_a_page_says_how_far_it_goes() {
        ledger.append(Append.of(LongStream.range(0, 5)
                .mapToObj(i -> new Entry("cnt-1", i, "it's.Counted", i == 3 ? 2 : 1, UUID.randomUUID(), "{}", "{}"))
                .toArray(Entry[]::new)));
        var skimming = new Skimming(ledger, 2, Map.of("it's.Counted", 1));
        assertThat(positions(skimming.read(0))).containsExactly(2L);
        assertThat(positions(skimming.read(2))).containsExactly(4L);
        assertThat(positions(skimming.read(3))).containsExactly(4L, 5L); // one is newer than what is known
        assertThat(skimming.read(5)).isEmpty();
    }

    private static List<Long> positions(List<Recorded> entries) {
        return entries.stream().map(Recorded::position).toList();
    }
}
