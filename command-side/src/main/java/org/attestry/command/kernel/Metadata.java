package org.attestry.command.kernel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.attestry.http.Role;
import org.attestry.ledger.axon.QuickIds;
import org.jspecify.annotations.Nullable;

/** What every event says about the command it came from; the words are part of the stored format. */
final class Metadata {

    private Metadata() {}

    static Map<String, Object> of(CommandContract contract, Caller caller, @Nullable String key) {
        var commandId = key == null ? QuickIds.next() : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        var person = caller.person();
        var envelope = caller.envelope();
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("actor", person.staff().value());
        said.put(
                "onBehalfOf",
                person.onBehalfOf() == null ? null : person.onBehalfOf().value());
        said.put(
                "roles",
                person.roles().stream()
                        .filter(contract.http().by()::contains)
                        .map(Role::claim)
                        .sorted()
                        .toList());
        said.put("commandId", commandId.toString());
        said.put("command", contract.context() + "." + contract.http().name());
        said.put("correlationId", envelope.correlation() == null ? commandId.toString() : envelope.correlation());
        said.put("causationId", envelope.causation());
        said.put("reason", envelope.reason());
        said.put("source", envelope.source().word());
        var known = new LinkedHashMap<String, Object>();
        said.forEach((word, value) -> {
            if (value != null) {
                known.put(word, value);
            }
        });
        return known;
    }
}
