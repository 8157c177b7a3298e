package org.attestry.events.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one provider: a person or an organisation that cares for members. */
public record ProviderId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProviderId {
        Id.check("prv-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
