package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.approved;
import static org.attestry.command.exceptions.Cases.approving;
import static org.attestry.command.exceptions.Cases.rejected;
import static org.attestry.command.exceptions.Cases.rejecting;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requesting;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.Cases.vetting;
import static org.attestry.command.exceptions.Cases.withdrawing;
import static org.attestry.command.exceptions.Cases.withdrawn;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import org.attestry.command.kernel.Lifecycle;
import org.junit.jupiter.api.Test;

class ExceptionCaseLifecycleTest {

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        Lifecycle.of(ExceptionCase.class)
                .stage("not requested")
                .stage("requested", requested())
                .stage("objected", requested(), vetted(LEGAL, OBJECT, VERA))
                .stage("vetted", requested(), supported())
                .stage("approved", requested(), supported(), approved())
                .stage("rejected", requested(), supported(), rejected())
                .stage("withdrawn", requested(), supported(), withdrawn())
                .command(DANA, requesting())
                .command(VERA, vetting(LEGAL, SUPPORT))
                .command(ANNA, approving())
                .command(ANNA, rejecting())
                .command(DANA, withdrawing())
                .isAsIn("exception-case");
    }
}
