package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.approving;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.attestry.command.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsInWordsTest {

    @ParameterizedTest
    @EnumSource(ExceptionsRefusal.class)
    void every_refusal_says_why_and_has_the_status_of_its_kind(ExceptionsRefusal why) {
        assertThat(why.problem(null).title()).contains(" ").doesNotEndWith(".");
        assertThat(why.problem(null).status())
                .isEqualTo(
                        switch (why) {
                            case UNKNOWN_CASE -> 404;
                            case NOT_YOUR_REQUEST -> 403;
                            default -> 409;
                        });
    }

    @Test
    void all_functions_that_object_are_named_in_one_order() {
        var stage = new Stage.Unknown()
                .after(requested())
                .after(vetted(FINANCE, OBJECT, VINCE))
                .after(vetted(LEGAL, OBJECT, VERA));
        assertThatThrownBy(() -> approving().decide(stage, ANNA))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.problem().detail())
                .isEqualTo("stf-vera, for legal, objects: As I see it. stf-vince, for finance, objects: As I see it.");
    }
}
