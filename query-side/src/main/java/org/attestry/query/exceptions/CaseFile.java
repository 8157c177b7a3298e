package org.attestry.query.exceptions;

import java.util.List;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of a case.
 *
 * @param request what was asked for
 * @param opinions what each function thinks of it by now
 * @param approval what was agreed, if it was
 * @param history who did what when, oldest first
 */
public record CaseFile(
        ExceptionCaseId caseId,
        ExceptionState state,
        ExceptionRequested request,
        List<ExceptionVetted> opinions,
        @Nullable ExceptionApproved approval,
        List<CaseStep> history) {}
