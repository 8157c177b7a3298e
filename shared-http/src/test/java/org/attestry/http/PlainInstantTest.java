package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to read an instant gives what the long way gives, or leaves it to the long way. */
final class PlainInstantTest {

    @Test
    void what_it_reads_is_what_java_reads() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var instant = Instant.ofEpochSecond(random.nextLong(
                            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(),
                            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()))
                    .plusNanos(fraction(random));
            assertThat(PlainInstant.read(instant.toString())).isEqualTo(instant);
        }
    }

    private static int fraction(Random random) {
        int[] unit = {0, 1, 1_000, 1_000_000, 100_000_000};
        int one = unit[random.nextInt(unit.length)];
        return one * random.nextInt(one > 1_000_000 ? 10 : 1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T10:00:60Z",
                "0000-01-01T10:00:00Z",
                "2026-01-01t10:00:00Z",
                "2026-01-01T10:00:00.Z",
                "2026-01-01T10:00:00,5Z",
                "2026-01-01T10:00:00.5",
                "2026-01-01T10:00:00.-5Z",
                "2026-01-01T10:00:00.1234567890Z",
                "2026-01-01T10:00Z",
                "2026/01/01T10:00:00Z",
                ""
            })
    void it_leaves_the_rest_to_others(String text) {
        assertThat(PlainInstant.read(text)).isNull();
    }
}
