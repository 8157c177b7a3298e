package org.attestry.command.exceptions;

import static java.util.stream.Collectors.joining;
import static org.attestry.command.exceptions.ExceptionsRefusal.ALREADY_DECIDED;
import static org.attestry.command.exceptions.ExceptionsRefusal.ENDS_BEFORE_START;
import static org.attestry.command.exceptions.ExceptionsRefusal.ENDS_IN_THE_PAST;
import static org.attestry.command.exceptions.ExceptionsRefusal.NOT_YET_VETTED;
import static org.attestry.command.exceptions.ExceptionsRefusal.STILL_OBJECTED;
import static org.attestry.command.exceptions.ExceptionsRefusal.UNKNOWN_CASE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.http.Role;

/**
 * Agree to a vetted exception, for a time and under conditions.
 *
 * @param caseId the case
 * @param conditions what must be kept to, one by one; none is an empty list
 * @param from the first day
 * @param until the last day; every exception has one
 */
@Command(
        path = "PUT /exceptions/{caseId}/approval",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record ApproveExceptionCase(
        @Target ExceptionCaseId caseId,
        @Size(max = 20) List<@NotBlank @Size(max = 1000) String> conditions,
        LocalDate from,
        LocalDate until) {

    /** Where a day ends last: the rule does not know the zone of a case, so a day is over when it is over everywhere. */
    private static final ZoneOffset LAST_TO_END_A_DAY = ZoneOffset.ofHours(-12);

    public ApproveExceptionCase {
        conditions = List.copyOf(conditions);
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown unheard -> throw new Refused(UNKNOWN_CASE);
            case Stage.Approved done
            when done.by().equals(approved(caller, done.by().at())) -> List.of();
            case Stage.Closed closed ->
                throw new Refused(ALREADY_DECIDED, closed.by().sentence() + ".");
            case Stage.Waiting waiting -> {
                waiting.dossier().mustBeDecidableBy(Hands.of(caller));
                mustBeVetted(waiting);
                mustEndInTime(caller.at());
                yield List.of(approved(caller, caller.at()));
            }
        };
    }

    private static void mustBeVetted(Stage.Waiting waiting) {
        if (waiting instanceof Stage.Requested) {
            throw new Refused(NOT_YET_VETTED);
        }
        var objections = waiting.dossier().objections();
        if (!objections.isEmpty()) {
            throw new Refused(
                    STILL_OBJECTED,
                    objections.stream().map(o -> o.sentence() + ".").collect(joining(" ")));
        }
    }

    private void mustEndInTime(Instant now) {
        if (until.isBefore(from)) {
            throw new Refused(ENDS_BEFORE_START);
        }
        if (until.isBefore(now.atOffset(LAST_TO_END_A_DAY).toLocalDate())) {
            throw new Refused(ENDS_IN_THE_PAST);
        }
    }

    private ExceptionApproved approved(Caller caller, Instant at) {
        return new ExceptionApproved(
                caseId, conditions, from, until, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
