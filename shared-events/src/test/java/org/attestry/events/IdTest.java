package org.attestry.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class IdTest {

    private static final String SIGNS = "aZ09-.é/:@[`{ ";

    /** The pattern is what is told to callers. */
    @Test
    void a_name_is_right_where_the_pattern_says_so() {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            int kinds = 1 + random.nextInt(SIGNS.length());
            var rest = random.ints(random.nextInt(i % 2 == 0 ? 4 : 64), 0, kinds)
                    .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                    .collect(Collectors.joining());
            assertThat(isRight("vis-" + rest))
                    .as(rest)
                    .isEqualTo(Id.REST.matcher(rest).matches());
        }
        assertThat(isRight("vis")).isFalse();
        assertThat(isRight("prv-1")).isFalse();
    }

    private static boolean isRight(String name) {
        try {
            Id.check("vis-", name);
            return true;
        } catch (Id.Misnamed wrong) {
            return false;
        }
    }
}
