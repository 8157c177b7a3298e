package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.rejected;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.SubmitForApprovalTest.recused;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;

import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

/** Who steps back from a case, and who is kept from it. */
class ConflictTest {

    private static final ConflictOfInterestDeclared DECLARED = declared("stf-anna");

    @Test
    void approvers_and_vetters_step_back_themselves() {
        given(ExceptionCase.class, assessed()).by(ANNA).when(declaring()).then(DECLARED);
        given(ExceptionCase.class, assessed()).by(VERA).when(declaring()).then(declared("stf-vera"));
    }

    @Test
    void whoever_stepped_back_gives_no_opinion_any_more() {
        given(ExceptionCase.class, assessed(declared("stf-vera")))
                .by(VERA)
                .when(new RecordVettingOpinion(CASE, LEGAL, OBJECT, "Stop"))
                .isRefused(ApprovalRefusal.RECUSED);
    }

    @Test
    void whoever_steps_back_takes_the_approvals_so_far_with_them() {
        given(ExceptionCase.class, assessed(routed(), given(1, ANNA), tierApproved(1), given(2, BEA)))
                .by(ANNA)
                .when(declaring())
                .then(DECLARED, voided(DECLARED.sentence()));
        var recused = recused("stf-anna");
        given(ExceptionCase.class, assessed(routed(), given(1, ANNA), tierApproved(1), given(2, BEA)))
                .by(OLIVE)
                .when(recusing("stf-anna"))
                .then(recused, voided(recused.sentence()));
    }

    @Test
    void whoever_steps_back_without_having_agreed_takes_nothing_with_them() {
        given(ExceptionCase.class, assessed(routed(), given(1, ABEL), tierApproved(1)))
                .by(ANNA)
                .when(declaring())
                .then(DECLARED);
    }

    @Test
    void stepping_back_again_is_no_news_and_for_another_reason_is_refused() {
        given(ExceptionCase.class, assessed(DECLARED))
                .by(at(ANNA, NOW.plusSeconds(60)))
                .when(declaring())
                .isNoNews();
        given(ExceptionCase.class, assessed(DECLARED))
                .by(OLIVE)
                .when(recusing("stf-anna"))
                .isRefused(ApprovalRefusal.RECUSED_OTHERWISE);
    }

    @Test
    void nobody_chooses_the_judges_of_their_own_case() {
        given(ExceptionCase.class, assessed())
                .by(caller("stf-dana", Role.OFFICER))
                .when(recusing("stf-anna"))
                .isRefused(CaseRefusal.OWN_CASE);
    }

    @Test
    void nobody_steps_back_from_what_is_decided_or_was_never_requested() {
        given(ExceptionCase.class, assessed(routed(), rejected(1, ABEL)))
                .by(ANNA)
                .when(declaring())
                .isRefused(CaseRefusal.ALREADY_DECIDED);
        given(ExceptionCase.class).by(ANNA).when(declaring()).isRefused(CaseRefusal.UNKNOWN_CASE);
    }

    private static DeclareConflict declaring() {
        return new DeclareConflict(CASE, "My cousin");
    }

    private static RecuseApprover recusing(String staff) {
        return new RecuseApprover(CASE, new StaffId(staff), "Too close");
    }

    private static ConflictOfInterestDeclared declared(String staff) {
        return new ConflictOfInterestDeclared(CASE, new StaffId(staff), "My cousin", NOW);
    }

    private static ApprovalsVoided voided(String cause) {
        return new ApprovalsVoided(CASE, 1, List.of(ANNA.staff(), BEA.staff()), cause, NOW);
    }
}
