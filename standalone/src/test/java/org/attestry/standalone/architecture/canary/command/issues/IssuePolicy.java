package org.attestry.standalone.architecture.canary.command.issues;

import java.time.Instant;
import org.attestry.standalone.architecture.canary.command.kernel.Policy;
import org.attestry.standalone.architecture.canary.command.kernel.WhenDue;

/** Says neither when nor what, and asks the clock. */
@Policy
public final class IssuePolicy {

    @WhenDue
    Instant due() {
        return Instant.now();
    }
}
