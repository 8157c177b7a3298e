package org.attestry.command.bulk;

import java.util.concurrent.CompletableFuture;
import org.attestry.command.kernel.BulkDesk.Said;
import org.attestry.command.kernel.CommandContract;
import org.jspecify.annotations.Nullable;

/**
 * A line on its way.
 *
 * @param number of the line
 * @param contract of its command, if it could be read that far
 * @param said what it says; null where it cannot be read, and then the answer is there
 */
record Task(
        long number,
        @Nullable CommandContract contract,
        @Nullable Said said,
        CompletableFuture<BulkAnswer> answer) {}
