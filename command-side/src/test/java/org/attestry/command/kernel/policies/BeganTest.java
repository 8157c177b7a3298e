package org.attestry.command.kernel.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestry.events.MarketId;
import org.junit.jupiter.api.Test;

class BeganTest {

    private static final MarketId NORTH = new MarketId("mkt-north");

    private final Set<String> ledger = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private final Began began = new Began(names -> {
        asked.addAll(names);
        return names.stream().filter(ledger::contains).collect(Collectors.toSet());
    });

    @Test
    void who_has_not_begun_is_asked_for_once_a_page_and_who_has_never_again() {
        assertThat(began.has(NORTH)).isFalse();
        assertThat(began.has(NORTH)).isFalse();
        assertThat(asked).hasSize(1);
        ledger.add(NORTH.value());
        began.turnPage();
        assertThat(began.has(NORTH)).isTrue();
        began.turnPage();
        assertThat(began.has(NORTH)).isTrue();
        assertThat(asked).hasSize(2);
    }
}
