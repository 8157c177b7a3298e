package org.attestry.command.bulk;

import java.util.concurrent.ExecutorService;
import org.attestry.command.kernel.BulkDesk;
import org.attestry.command.kernel.CommandContract;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.CommandLimits;
import org.attestry.command.kernel.Failures;
import org.attestry.http.Binder;
import org.attestry.http.Person;
import org.attestry.http.Problems;
import org.jspecify.annotations.Nullable;

/** What all runs share. */
record BulkTools(
        CommandContracts contracts,
        Binder binder,
        CommandDesk desk,
        BulkDesk bulkDesk,
        Problems problems,
        Failures failures,
        CommandLimits limits,
        ExecutorService threads) {

    /** The answer to a line that failed, noted for auditors. */
    BulkAnswer refused(long line, Throwable failure, Person person, @Nullable CommandContract contract) {
        return BulkAnswer.of(line, failures.noted(problems, failure, person, contract));
    }
}
