package org.attestry.command.kernel;

import java.util.concurrent.CompletableFuture;
import org.attestry.ledger.Append;
import org.attestry.ledger.Many;

/** What was decided about one of many commands. */
public sealed interface Decision {

    /** It is to be answered so. */
    record Told(Answer answer) implements Decision {}

    /** It is refused. */
    record No(RuntimeException why) implements Decision {}

    /** The {@link CommandDesk} is to be asked. */
    record NotPlain() implements Decision {}

    /** It is accepted if the ledger takes what follows from it. */
    final class Follows implements Decision {
        private final Many ledger;
        private final Append append;
        private final Version version;

        Follows(Many ledger, Append append, Version version) {
            this.ledger = ledger;
            this.append = append;
            this.version = version;
        }

        /** Hands it to the ledger, which answers when it is certain; what stands against it is the failure. */
        public CompletableFuture<Answer> append() {
            return ledger.append(append).thenApply(landed -> Answer.of(version, landed.lastPosition()));
        }
    }
}
