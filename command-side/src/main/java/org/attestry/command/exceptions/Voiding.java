package org.attestry.command.exceptions;

import java.time.Instant;
import java.util.stream.Stream;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;

/** What a material change does to approvals. */
final class Voiding {

    private Voiding() {}

    /** The round of approval that no longer counts, if the case is in one. */
    static Stream<ExceptionEvent> of(Stage stage, String cause, Instant at) {
        return stage instanceof Stage.AwaitingApproval waiting
                ? Stream.of(new ApprovalsVoided(
                        waiting.route().caseId(),
                        waiting.route().round(),
                        waiting.given().stream().map(ApprovalGiven::approvedBy).toList(),
                        cause,
                        at))
                : Stream.empty();
    }
}
