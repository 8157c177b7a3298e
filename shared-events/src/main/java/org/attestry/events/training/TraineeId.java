package org.attestry.events.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;

/** Names who has to learn: a member of staff or a provider office, by the id either has anyway. */
public record TraineeId(@JsonValue String value) implements Id {

    private static final String OFFICE = "prv-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraineeId {
        Id.check(value.startsWith(OFFICE) ? OFFICE : "stf-", value);
    }

    /** This member of staff. */
    public static TraineeId of(StaffId staff) {
        return new TraineeId(staff.value());
    }

    /** This provider's office. */
    public static TraineeId of(ProviderId provider) {
        return new TraineeId(provider.value());
    }

    /** What a material must be made for to be of use here. */
    public Audience audience() {
        return value.startsWith(OFFICE) ? Audience.PROVIDER_OFFICE : Audience.STAFF;
    }

    /** Whether this is the person. */
    public boolean is(StaffId staff) {
        return value.equals(staff.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
