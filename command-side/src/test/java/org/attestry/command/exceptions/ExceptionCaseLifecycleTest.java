package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.triaged;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.Cases.vettingStarted;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.rejected;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.Intakes.asked;
import static org.attestry.command.exceptions.Intakes.detected;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.exceptions.Lives.DUE;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.REPORT;
import static org.attestry.command.exceptions.Lives.SIGNED;
import static org.attestry.command.exceptions.Lives.START;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.activated;
import static org.attestry.command.exceptions.Lives.evidenced;
import static org.attestry.command.exceptions.Lives.grantedUnder;
import static org.attestry.command.exceptions.Lives.met;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.exceptions.Lives.suspended;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.events.exceptions.SuspensionCause.BY_HAND;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.attestry.command.kernel.Lifecycle;
import org.attestry.events.Event;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.junit.jupiter.api.Test;

class ExceptionCaseLifecycleTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        var table = Lifecycle.of(ExceptionCase.class)
                .stage("unheard of")
                .stage("detected", detected(Finder.PERSON, DANA))
                .stage("requested", requested())
                .stage("question open", requested(), asked(1))
                .stage("triaged", requested(), triaged())
                .stage("vetting", requested(), triaged(), vettingStarted(), supported())
                .stage("vetted", requested(), triaged(), vettingStarted(), supported(), vetted())
                .stage("assessed", assessed())
                .stage("tier 1 decides", assessed(routed()))
                .stage("tier 2 decides", assessed(routed(), given(1, ABEL), tierApproved(1)))
                .stage("approved", lived())
                .stage("approved, conditions met", lived(met(SIGNED, NOW)))
                .stage("active", lived(signed(), begun()))
                .stage("suspended", lived(signed(), begun(), suspended(BY_HAND, "An audit", OLIVE, SUMMER)))
                .stage("renewal asked for", lived(signed(), begun(), renewal(), spoken(), shown()))
                .stage("emergency", Emergencies.requested(), Emergencies.granted())
                .stage("expired", lived(new ExceptionExpired(CASE, Cases.LAST, END)))
                .stage("rejected", assessed(routed(), rejected(1, ANNA)))
                .stage("withdrawn", assessed(withdrawn()));
        EveryCommand.said().forEach(said -> table.command(said.caller(), said.command()));
        table.isAsIn("exception-case");
    }

    /** Granted with a control and under two conditions. */
    private static Event[] lived(Event... since) {
        return grantedUnder(
                new Condition[] {SIGNED, REPORT},
                Stream.concat(Stream.of(proposed()), Stream.of(since)).toArray(Event[]::new));
    }

    private static Event signed() {
        return met(SIGNED, START);
    }

    private static Event begun() {
        return activated(Decisions.terms(SIGNED, REPORT), START);
    }

    private static Event renewal() {
        return new RenewalRequested(CASE, 1, MARCH, "Still needed", 2, DANA.staff(), null, SUMMER);
    }

    private static Event shown() {
        return evidenced(DUE, DUE.plusDays(30), SUMMER);
    }

    private static Event spoken() {
        return new VettingOpinionRecorded(
                CASE, VettingFunction.LEGAL, VettingOpinion.SUPPORT, "Looked at", VERA.staff(), null, SUMMER);
    }
}
