package org.attestry.command.implementation;

import static org.attestry.command.implementation.ImplementationRefusal.EXCEPTION_OVER;
import static org.attestry.command.implementation.ImplementationRefusal.NOT_APPROVED;
import static org.attestry.command.implementation.ImplementationRefusal.NOT_ITS_NAME;
import static org.attestry.command.implementation.ImplementationRefusal.OTHER_TERMS;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;

/**
 * Give approved terms to the implementation team.
 *
 * @param implementation the name of its case, with imp- for exc-
 * @param caseId the approved case
 * @param termsHash the hash of the terms that were approved
 */
@Command(path = "PUT /implementations/{implementation}", by = Role.POLICY)
public record HandOverApproval(
        @Target ImplementationId implementation,
        @Known(recall = true) ExceptionCaseId caseId,
        @NotBlank @Size(max = 100) String termsHash)
        implements Recalls {

    static final int DAYS_TO_ACKNOWLEDGE = 2;
    static final int DAYS_TO_IMPLEMENT = 10;

    @Override
    public List<Id> recalls() {
        return List.of(CalendarId.PLAN);
    }

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!implementation.equals(ImplementationId.of(caseId))) {
            throw new Refused(NOT_ITS_NAME);
        }
        if (stage instanceof Stage.Known known
                && known.file().order().termsHash().equals(termsHash)) {
            return List.of();
        }
        var grant = Grant.of(caller.historyOf(caseId)).orElseThrow(() -> new Refused(NOT_APPROVED));
        if (grant.over()) {
            throw new Refused(EXCEPTION_OVER);
        }
        if (!grant.terms().hash().equals(termsHash)) {
            throw new Refused(OTHER_TERMS);
        }
        int round = stage instanceof Stage.Known known ? known.file().order().round() + 1 : 1;
        return List.of(communicated(grant, round, caller));
    }

    private ApprovalCommunicated communicated(Grant grant, int round, Caller caller) {
        var calendar = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN));
        return new ApprovalCommunicated(
                implementation,
                round,
                grant.terms(),
                termsHash,
                grant.approvedAt(),
                calendar.plusBusinessDays(caller.at(), DAYS_TO_ACKNOWLEDGE),
                implementBy(grant, calendar, caller.at()),
                caller.known().get(caseId),
                caller.at());
    }

    /** The day the approval names; for a renewal, which names none, a usual one, but never after the last day. */
    private static LocalDate implementBy(Grant grant, BusinessCalendar calendar, Instant now) {
        if (grant.implementBy() != null) {
            return grant.implementBy();
        }
        var last = grant.terms().until();
        var usual = calendar.businessDaysAfter(LocalDate.ofInstant(now, calendar.zone()), DAYS_TO_IMPLEMENT);
        return usual.isAfter(last) ? last : usual;
    }
}
