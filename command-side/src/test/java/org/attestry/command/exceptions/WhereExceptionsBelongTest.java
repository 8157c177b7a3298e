package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.NORTH;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.knowing;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhereExceptionsBelongTest {

    private static final ProviderId CLINIC = new ProviderId("prv-clinic");

    @Test
    void a_provider_brings_its_market() {
        given(ExceptionCase.class)
                .by(knowing(DANA, CLINIC, NORTH))
                .when(about(CLINIC, null))
                .then(requestedAbout(CLINIC, NORTH));
    }

    @Test
    void a_provider_and_its_market_may_both_be_named() {
        given(ExceptionCase.class)
                .by(knowing(DANA, CLINIC, NORTH))
                .when(about(CLINIC, NORTH))
                .then(requestedAbout(CLINIC, NORTH));
    }

    @Test
    void a_provider_of_one_market_is_not_named_with_another_market() {
        given(ExceptionCase.class)
                .by(knowing(DANA, CLINIC, NORTH))
                .when(about(CLINIC, new MarketId("mkt-south")))
                .isRefused(ExceptionsRefusal.PROVIDER_ELSEWHERE);
    }

    @Test
    void a_case_may_concern_the_whole_plan_and_only_one_day() {
        given(ExceptionCase.class).by(DANA).when(about(null, null)).then(requestedAbout(null, null));
    }

    private static RequestExceptionCase about(@Nullable ProviderId provider, @Nullable MarketId market) {
        return new RequestExceptionCase(
                CASE, ExceptionKind.PRODUCT, "S", "1", "Why", "Else", null, null, FIRST, FIRST, provider, market);
    }

    private static ExceptionRequested requestedAbout(@Nullable ProviderId provider, @Nullable MarketId market) {
        return new ExceptionRequested(
                CASE,
                ExceptionKind.PRODUCT,
                "S",
                "1",
                "Why",
                "Else",
                DANA.staff(),
                null,
                null,
                null,
                FIRST,
                FIRST,
                provider,
                market,
                NOW);
    }
}
