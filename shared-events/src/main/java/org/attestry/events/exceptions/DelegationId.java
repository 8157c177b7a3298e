package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one delegation of authority: X decides for Y, for a while. */
public record DelegationId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {
        Id.check("dlg-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
