package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TriageOutcome;

/** Whatever is said to a case in whatever order, and however time passes in between. */
class CaseLifePropertyTest {

    /** After some days, somebody says something. */
    record Step(int days, Caller caller, Object command) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_in_effect_without_approval_before_its_first_day_or_after_its_last(
            @ForAll("lives") List<Step> steps) {
        var passing = new Passing();
        var moment = NOW;
        for (var step : steps) {
            moment = moment.plus(Duration.ofDays(step.days));
            passing.until(moment);
            passing.say(at(step.caller, moment), step.command);
            if (passing.stage() instanceof Stage.Granted granted) {
                var terms = Grant.terms(granted.dossier());
                assertThat(moment).isBefore(terms.endsAt());
                assertThat(granted instanceof Stage.Approved || !moment.isBefore(terms.startsAt()))
                        .isTrue();
            }
        }
        var activated = passing.history.stream().anyMatch(ExceptionActivated.class::isInstance);
        Statistics.collect(activated);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 20));
        var before = passing.history.stream().takeWhile(event -> !(event instanceof ExceptionActivated));
        assertThat(!activated || before.anyMatch(ExceptionApproved.class::isInstance))
                .isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_granted_ends_at_its_end_and_what_has_ended_stays_ended(@ForAll("lives") List<Step> steps) {
        var passing = new Passing();
        var moment = play(passing, steps);
        boolean lives = passing.stage() instanceof Stage.Granted;
        var end = lives ? Grant.terms(passing.stage().dossier()).endsAt() : moment;
        passing.until(moment.plus(Duration.ofDays(3650)));
        if (lives && passing.history.getLast() instanceof ExceptionExpired expired) {
            assertThat(expired.at()).isEqualTo(end);
        }
        assertThat(passing.stage()).isNotInstanceOf(Stage.Granted.class);
        assertThat(passing.history.stream()
                        .dropWhile(event -> !(Stage.of(before(passing, event)) instanceof Stage.Over)))
                .allMatch(CareEvent.class::isInstance);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_prefix_of_history_replays_to_the_stage_it_led_to(@ForAll("lives") List<Step> steps) {
        var passing = new Passing();
        play(passing, steps);
        Stage stage = new Stage.Unknown();
        for (int length = 0; length < passing.history.size(); length++) {
            assertThat(Stage.of(passing.history.subList(0, length))).isEqualTo(stage);
            stage = stage.after(passing.history.get(length));
        }
        assertThat(passing.stage()).isEqualTo(stage);
    }

    private static Instant play(Passing passing, List<Step> steps) {
        var moment = NOW;
        for (var step : steps) {
            moment = moment.plus(Duration.ofDays(step.days));
            passing.until(moment);
            passing.say(at(step.caller, moment), step.command);
        }
        return moment;
    }

    private static List<ExceptionEvent> before(Passing passing, ExceptionEvent event) {
        return passing.history.subList(0, passing.history.indexOf(event));
    }

    /** The way to an approval, with words and days thrown in; then anything. */
    @Provide
    Arbitrary<List<Step>> lives() {
        var anything = EveryCommand.said().toList();
        var thrownIn = Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(anything))
                .as((days, said) -> new Step(days, said.caller(), said.command()));
        return Combinators.combine(
                        thrownIn.list().ofSize(way().size()),
                        Arbitraries.integers().between(0, 5).list().ofSize(way().size()),
                        thrownIn.list().ofMaxSize(30))
                .as(CaseLifePropertyTest::woven);
    }

    private static List<Step> woven(List<Step> thrownIn, List<Integer> chances, List<Step> after) {
        var all = new ArrayList<Step>();
        for (int i = 0; i < way().size(); i++) {
            if (chances.get(i) == 0) {
                all.add(new Step(0, thrownIn.get(i).caller(), thrownIn.get(i).command()));
            }
            all.add(way().get(i));
        }
        all.addAll(after);
        return all;
    }

    private static List<Step> way() {
        return List.of(
                said(Cases.DANA, Intakes.requesting()),
                said(OLIVE, Intakes.triaging(TriageOutcome.ROUTED)),
                said(OLIVE, Lives.proposing(Lives.DUE)),
                said(OLIVE, Intakes.startingVetting(LEGAL)),
                said(Cases.VERA, Intakes.speaking(LEGAL, SUPPORT)),
                said(OLIVE, new CompleteVetting(CASE)),
                said(OLIVE, Intakes.assessing(Intakes.loss("0.1", "50", "500"))),
                said(OLIVE, Decisions.submitting()),
                said(Cases.ABEL, Decisions.approving(1)),
                said(Cases.BEA, Decisions.approving(2)),
                said(Cases.BEN, Decisions.approving(2)));
    }

    private static Step said(Caller who, Object command) {
        return new Step(0, told(who), command);
    }
}
