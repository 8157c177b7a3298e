package org.attestry.command.exceptions;

import java.util.ArrayList;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.ClauseExcepted;
import org.attestry.events.exceptions.StandardEvent.StandardisationCandidateRaised;
import org.attestry.events.exceptions.StandardId;
import org.attestry.http.Role;

/**
 * Count that a clause was departed from once more; from the third time in twelve months on the standard itself is in
 * question, which is said once until the clause is revised.
 *
 * @param standard the standard
 * @param clause the number of the clause
 * @param caseId the case that was approved
 */
@Command(path = "PUT /standards/{standard}/clauses/{clause}/exceptions/{caseId}", by = Role.POLICY)
public record CountExceptedClause(@Target StandardId standard, String clause, ExceptionCaseId caseId) {

    private static final int TOO_OFTEN = 3;
    private static final int MONTHS = 12;

    List<StandardEvent> decide(Standing standing, Caller caller) {
        if (standing instanceof Standing.Unpublished) {
            throw new Refused(StandardRefusal.UNKNOWN_STANDARD);
        }
        var record = ClauseRecord.of(standing, clause);
        if (record.counts(caseId)) {
            return List.of();
        }
        var news = new ArrayList<StandardEvent>();
        news.add(new ClauseExcepted(standard, clause, caseId, caller.at()));
        var cases = record.lately(MONTHS, caller.at(), caseId);
        if (standing instanceof Standing.InForce && cases.size() >= TOO_OFTEN && !record.isRaised()) {
            news.add(new StandardisationCandidateRaised(standard, clause, cases, caller.at()));
        }
        return news;
    }
}
