package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANNA;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.DANA;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Cases.terms;
import static org.attestry.query.exceptions.Cases.usd;
import static org.attestry.query.exceptions.Lives.agreed;
import static org.attestry.query.exceptions.Lives.approved;
import static org.attestry.query.exceptions.Lives.routed;
import static org.attestry.query.exceptions.Lives.tierAgreed;

import java.time.LocalDate;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ConditionKind;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.exceptions.UsedAuthority.Act;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One file a case: what was asked, thought, decided and done, by whom and with what authority. */
final class CaseFilesIT {

    private static final StaffId BEN = new StaffId("stf-ben");
    private static final Tier BOARD = new Tier(2, List.of(ANNA, new StaffId("stf-zoe")), QuorumRule.ANY, null);
    private static final DelegationId DELEGATION = new DelegationId("dlg-leave");

    @AutoClose
    private final History history = History.seenBy(new CaseFiles()).by("stf-olga");

    @Test
    void a_file_proves_by_what_authority_each_approval_was_given() {
        var delegated = new AuthorityDelegated(
                DELEGATION,
                ANNA,
                BEN,
                2,
                List.of(ExceptionKind.SALES),
                usd("5000"),
                july(1),
                july(30),
                List.of(),
                july(1));
        history.happened(delegated)
                .happened(submitted(1, NORTH, ANYBODY, BOARD))
                .noting("roles", List.of("approver-1"))
                .happened(agreed(1, 7, 1, 1, OLGA))
                .happened(
                        new ApprovalsVoided(id(1), 1, List.of(OLGA), "Amended", july(8)),
                        routed(1, 9, 2, ANYBODY, BOARD))
                .happened(agreed(1, 10, 2, 1, OLGA), tierAgreed(1, 10, 2, 1))
                .noting("roles", List.of("approver-2"))
                .happened(new ApprovalGiven(id(1), 2, 2, List.of(), BEN, ANNA, DELEGATION, 7, july(11)));
        var path = file(1).approvalPath();
        assertThat(path).extracting(UsedAuthority::act).containsOnly(Act.AGREED);
        assertThat(path).extracting(UsedAuthority::counts).containsExactly(false, true, true);
        assertThat(path.getLast())
                .returns(14L, UsedAuthority::position)
                .returns(BEN, UsedAuthority::by)
                .returns(ANNA, UsedAuthority::onBehalfOf)
                .returns(delegated, UsedAuthority::delegated)
                .returns(7, UsedAuthority::matrixVersion)
                .returns(BOARD, UsedAuthority::seat)
                .returns(List.of("approver-2"), UsedAuthority::roles);
        assertThat(file(1).routes()).extracting(r -> r.voided() == null).containsExactly(false, true);
    }

    @Test
    void a_file_tells_terms_conditions_and_steps() {
        var condition = new Condition(
                new ConditionId("cnd-1"), ConditionKind.SUBSEQUENT, "Report", LocalDate.parse("2026-09-01"));
        var terms = terms(1).under(List.of(condition));
        var approved = new ExceptionApproved(
                id(1), terms, 7, List.of(ANNA), LocalDate.parse("2026-08-10"), terms.endsAt(), null, july(7));
        var met = new ConditionMet(id(1), condition.id(), "Sent", DANA, july(20));
        history.happened(submitted(1, NORTH, ANYBODY)).happened(approved, met);
        var file = file(1);
        assertThat(file.request()).isEqualTo(requested(1, 1, NORTH));
        assertThat(file.termsHash()).isEqualTo(terms.hash());
        assertThat(file.conditions()).containsExactly(new CaseFile.TrackedCondition(condition, met, null));
        assertThat(file.steps()).hasSize(9);
        assertThat(file.steps().getLast())
                .isEqualTo(new CaseStep(9, july(20), "ConditionMet", OLGA, null, met.sentence()));
    }

    @Test
    void the_risk_comes_with_its_curve_without_and_with_controls() {
        history.happened(submitted(1, NORTH, ANYBODY));
        var risk = file(1).risk();
        assertThat(risk.withoutControls().expectedLoss()).isEqualByComparingTo("202.00");
        assertThat(risk.withControls().expectedLoss()).isEqualByComparingTo("80.80");
        assertThat(risk.withControls().exceedance()).isNotEmpty();
    }

    @Test
    void a_file_of_another_market_or_a_confidential_one_is_unknown() {
        history.happened(requested(1, 1, NORTH), requested(2, 1, SOUTH), requested(3, 1, null), requested(4, 1, NORTH))
                .happened(Lives.confidential(4, 2), approved(3, 7));
        var north = history.as(Role.MANAGER, Markets.only(NORTH));
        assertThat(north.get("/api/exceptions/exc-1").status()).isEqualTo(200);
        assertThat(north.get("/api/exceptions/exc-2").status()).isEqualTo(404);
        assertThat(north.get("/api/exceptions/exc-3").status()).isEqualTo(200);
        assertThat(north.get("/api/exceptions/exc-4").status()).isEqualTo(404);
        assertThat(north.get("/api/exceptions/exc-4/precedents").status()).isEqualTo(404);
        assertThat(history.as(Role.AUDITOR, Markets.EVERY)
                        .get("/api/exceptions/exc-4")
                        .status())
                .isEqualTo(200);
    }

    private CaseFile file(int number) {
        return history.ask(new FindExceptionCase(id(number)));
    }
}
