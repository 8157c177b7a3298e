package org.attestry.command.bulk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.attestry.command.kernel.BulkDesk.Said;
import org.attestry.command.kernel.CommandContract;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.http.Person;
import org.attestry.http.Requests;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes commands of lines; a line that is none is answered at once. */
record Reading(BulkTools tools, Person person) {

    Task read(Lines.Line line) {
        @Nullable CommandContract contract = null;
        try {
            var bytes = line.bytes();
            if (bytes == null) {
                throw Requests.tooLarge(tools.limits().bytes());
            }
            var json = tools.binder().read(bytes);
            @Nullable ObjectNode body = json.get("body") instanceof ObjectNode given ? given : null;
            if (body != null) { // it is held against the command below, and need not be copied before
                json.set("body", json.objectNode());
            }
            var said = tools.binder().bind(BulkLine.class, Map.of(), json);
            contract = tools.contracts().named(said.command());
            var record = contract.http().record();
            var command = tools.binder().bind(record, Map.of(), body == null ? said.body() : body);
            var task = new Said(command, envelope(said));
            return new Task(line.number(), contract, task, new CompletableFuture<>());
        } catch (RuntimeException | Error failure) { // no answer would be waited for without end
            var answer = tools.refused(line.number(), failure, person, contract);
            return new Task(line.number(), contract, null, CompletableFuture.completedFuture(answer));
        }
    }

    private Envelope envelope(BulkLine said) {
        var source = said.at() == null ? Source.HTTP : Source.IMPORT;
        if (source == Source.IMPORT) {
            person.mustBeAny(List.of(Role.ADMINISTRATOR));
        }
        return new Envelope(source, said.key(), said.ifMatch(), said.at(), said.reason(), null, null);
    }
}
