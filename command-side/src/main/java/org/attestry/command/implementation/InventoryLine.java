package org.attestry.command.implementation;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.attestry.events.exceptions.ExceptionCaseId;

/**
 * Something that is live in a system.
 *
 * @param caseId the case it says it is live for
 * @param termsHash the hash of the terms that are live
 * @param liveSince since when
 */
public record InventoryLine(
        ExceptionCaseId caseId,
        @Pattern(regexp = "sha256:[0-9a-f]{64}") String termsHash,
        Instant liveSince) {

    /** The line as it counts in the fingerprint of its inventory. */
    String text() {
        return caseId + " " + termsHash + " " + liveSince + "\n";
    }
}
