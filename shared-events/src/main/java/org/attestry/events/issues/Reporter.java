package org.attestry.events.issues;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.attestry.events.StaffId;

/**
 * Who brought an issue: a member of staff by their id ({@code stf-…}), anybody else by the name or number they go by;
 * never a patient.
 */
public record Reporter(@JsonValue String value) {

    private static final String STAFF = "stf-";
    private static final int LONGEST = 120;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reporter {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("must be 1 to " + LONGEST + " characters, not only blanks");
        }
        if (value.startsWith(STAFF)) {
            new StaffId(value);
        }
    }

    /** The colleague who brought it, if it was one. */
    public Optional<StaffId> colleague() {
        return value.startsWith(STAFF) ? Optional.of(new StaffId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
