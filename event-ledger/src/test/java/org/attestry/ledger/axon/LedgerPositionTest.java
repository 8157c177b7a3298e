package org.attestry.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class LedgerPositionTest {
    private final LedgerPosition three = new LedgerPosition(3);
    private final LedgerPosition seven = new LedgerPosition(7);

    @Test
    void a_position_covers_all_positions_up_to_it() {
        assertThat(seven.covers(three)).isTrue();
        assertThat(seven.covers(seven)).isTrue();
        assertThat(seven.covers(null)).isTrue();
        assertThat(three.covers(seven)).isFalse();
    }

    @Test
    void bounds_are_the_smaller_and_the_greater_position() {
        assertThat(three.lowerBound(seven)).isEqualTo(three);
        assertThat(three.upperBound(seven)).isEqualTo(seven);
        assertThat(seven.position()).hasValue(7);
    }

    @Test
    void a_position_is_stored_as_one_number_and_read_back() {
        Jackson3Serializer json = Jackson3Serializer.builder().build();
        SerializedObject<String> stored = json.serialize(seven, String.class);

        assertThat(stored.getData()).isEqualTo("{\"position\":7}");
        TrackingToken read = json.deserialize(stored);
        assertThat(read).isEqualTo(seven);
    }
}
