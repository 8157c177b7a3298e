package org.attestry.events.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A National Provider Identifier: ten digits of which the last one checks the others.
 *
 * <p>Luhn's sum over the constant prefix 80840 and the number (CMS, 45 CFR 162.406); the prefix alone gives 24. A
 * right digit does not say that the number was ever issued.
 */
public record Npi(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Npi {
        if (!value.matches("[12][0-9]{9}")) {
            throw new IllegalArgumentException("must be ten digits, the first of them 1 or 2");
        }
        if (checkDigit(value.substring(0, 9)) != value.charAt(9) - '0') {
            throw new IllegalArgumentException("has a wrong check digit: compare the number with its source");
        }
    }

    /** The digit that makes these nine a right number. */
    public static int checkDigit(String nine) {
        int sum = 24;
        for (int i = 0; i < 9; i++) {
            int digit = nine.charAt(i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
