package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.approving;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.events.exceptions.VettingFunction.CLINICAL;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingFunction.OPERATIONS;
import static org.attestry.events.exceptions.VettingFunction.SECURITY;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;

import java.util.List;
import java.util.Map;
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
        Stage stage = new Stage.Requested(new Dossier(requested(), Map.of()));
        for (var function : List.of(SECURITY, FINANCE, OPERATIONS, CLINICAL, LEGAL)) {
            stage = stage.after(vetted(function, OBJECT, VERA));
        }
        var vetted = stage;
        assertThatThrownBy(() -> approving().decide(vetted, ANNA))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.problem().detail(), InstanceOfAssertFactories.STRING)
                .containsSubsequence("for legal,", "for clinical,", "for operations,", "for finance,", "for security,");
    }
}
