package org.attestry.command.exceptions;

import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** Who may decide which exceptions, version by version. */
@Aggregate(type = "AuthorityMatrix")
final class AuthorityMatrix extends Root {

    private List<AuthorityMatrixPublished> versions = List.of();

    @Decides
    Version handle(PublishAuthorityMatrix command, Caller caller) {
        return record(command.decide(versions, caller));
    }

    @EventSourcingHandler
    void on(MatrixEvent event) {
        remember(event);
        versions = switch (event) {
            case AuthorityMatrixPublished published ->
                Stream.concat(versions.stream(), Stream.of(published)).toList();
        };
    }
}
