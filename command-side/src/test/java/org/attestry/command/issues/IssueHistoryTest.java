package org.attestry.command.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.issues.Given.BILLING;
import static org.attestry.command.issues.Given.CONTRACTS;
import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.NORTH;
import static org.attestry.command.issues.Given.OTHER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Refused;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.WaitsFor;
import org.jspecify.annotations.Nullable;

class IssueHistoryTest {

    /** What somebody says, at a moment. */
    record Said(int what, String who, int hours) {}

    private static final List<BiFunction<Stage, Caller, List<IssueEvent>>> COMMANDS = List.of(
            new OpenIssue(ISSUE, IssueKind.INTERNAL, Given.CLINIC, "Unpaid", null, null, NORTH, null)::decide,
            new ClassifyIssue(ISSUE, "billing", null, null, Level.HIGH, Level.LOW, null, null)::decide,
            new AssignIssue(ISSUE, BILLING, null)::decide,
            new AcceptIssue(ISSUE, null)::decide,
            new TransferIssue(ISSUE, CONTRACTS, null, "Not ours")::decide,
            new RequestInformation(ISSUE, 1, WaitsFor.VENDOR, "When?")::decide,
            new RequestInformation(ISSUE, 2, WaitsFor.REPORTER, "Which?")::decide,
            new SupplyInformation(ISSUE, 1, "Now")::decide,
            new RespondToReporter(ISSUE, 1, "We are at it")::decide,
            new ProposeResolution(ISSUE, "Extend the scope")::decide,
            new ApproveResolution(ISSUE)::decide,
            new ResolveIssue(ISSUE, "corrected", "Extended", null)::decide,
            new ConfirmResolution(ISSUE, "Paid")::decide,
            new ReopenIssue(ISSUE, "It came back")::decide,
            new CloseIssue(ISSUE, null)::decide,
            new CloseIssue(ISSUE, "Reported in error")::decide,
            new MergeDuplicateIssue(ISSUE, OTHER)::decide);

    @Provide
    Arbitrary<List<Said>> conversations() {
        var what = Arbitraries.integers().between(0, COMMANDS.size() - 1);
        var who = Arbitraries.of("stf-dana", "stf-lee");
        var hours = Arbitraries.integers().between(-2, 200);
        return Combinators.combine(what, who, hours).as(Said::new).list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void no_conversation_breaks_what_always_holds(@ForAll("conversations") List<Said> conversation) {
        var history = historyOf(conversation);
        @Nullable ResolutionProposed proposal = null;
        @Nullable IssueResolved resolution = null;
        var before = Instant.MIN;
        for (var event : history) {
            assertThat(event.at()).isAfterOrEqualTo(before);
            before = event.at();
            if (event instanceof ResolutionProposed e) {
                proposal = e;
            } else if (event instanceof IssueResolved e) {
                resolution = e;
                var total = Duration.between(e.clockStartedAt(), e.at()).toSeconds();
                assertThat(e.pausedSeconds()).isBetween(0L, total);
            }
            if (event instanceof ResolutionApproved e && proposal != null) {
                assertThat(e.approvedBy()).isNotEqualTo(proposal.proposedBy());
            }
            if (event instanceof ResolutionConfirmed e && resolution != null) {
                assertThat(e.confirmedBy()).isNotEqualTo(resolution.resolvedBy());
            }
        }
    }

    @Property(tries = 200)
    void any_beginning_of_a_history_replays_to_the_same_stage(@ForAll("conversations") List<Said> conversation) {
        var history = historyOf(conversation);
        Stage stage = new Stage.Unopened();
        for (int length = 0; length < history.size(); length++) {
            stage = stage.after(history.get(length));
            assertThat(replayed(history.subList(0, length + 1))).isEqualTo(stage);
        }
    }

    private static Stage replayed(List<IssueEvent> history) {
        Stage stage = new Stage.Unopened();
        for (var event : history) {
            stage = stage.after(event);
        }
        return stage;
    }

    private static List<IssueEvent> historyOf(List<Said> conversation) {
        var history = new ArrayList<IssueEvent>();
        Stage stage = new Stage.Unopened();
        var now = Given.OPENED;
        for (var said : conversation) {
            now = now.plus(Duration.ofHours(said.hours()));
            try {
                for (var event : COMMANDS.get(said.what()).apply(stage, Callers.at(Callers.caller(said.who()), now))) {
                    history.add(event);
                    stage = stage.after(event);
                }
            } catch (Refused no) {
                assertThat(no.why()).isInstanceOf(IssueRefusal.class);
            }
        }
        return history;
    }
}
