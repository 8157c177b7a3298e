package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.EXPOSURE;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.NORTH;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Intakes.CLINIC;
import static org.attestry.command.exceptions.Intakes.EARLIER;
import static org.attestry.command.exceptions.Intakes.requesting;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

    private static final Caller DANA_TOLD = told(DANA);

    @Test
    void no_exception_ends_before_it_starts() {
        refused(CaseRefusal.ENDS_BEFORE_START, FIRST, FIRST.minusDays(1));
    }

    @Test
    void no_exception_lasts_longer_than_its_clause_allows() {
        refused(CaseRefusal.TOO_LONG, FIRST, FIRST.plusDays(180));
        var longest = wish(EXPOSURE, FIRST, FIRST.plusDays(179));
        given(ExceptionCase.class).by(DANA_TOLD).when(requesting(longest)).then(requested(longest));
    }

    @Test
    void the_last_day_is_over_when_it_is_over_in_the_zone_of_the_market() {
        var day = LocalDate.of(2026, 7, 10);
        var wish = wish(EXPOSURE, day, day);
        var west = told(DANA);
        west = recalling(west, NORTH, new MarketRegistered(NORTH, "North", "America/Los_Angeles"));
        var afterNewYork = Instant.parse("2026-07-11T06:59:59Z");
        given(ExceptionCase.class)
                .by(at(DANA_TOLD, afterNewYork))
                .when(requesting(wish))
                .isRefused(CaseRefusal.ENDS_IN_THE_PAST);
        given(ExceptionCase.class)
                .by(at(west, afterNewYork.plusSeconds(1)))
                .when(requesting(wish))
                .isRefused(CaseRefusal.ENDS_IN_THE_PAST);
        var request = new Request(requesting(wish), at(west, afterNewYork)).news();
        assertThat(request.zone()).isEqualTo("America/Los_Angeles");
    }

    @Test
    void a_provider_is_named_with_its_own_market() {
        refused(CaseRefusal.MARKET_MISSING, CLINIC, null, null);
        refused(CaseRefusal.PROVIDER_ELSEWHERE, CLINIC, new MarketId("mkt-south"), null);
    }

    @Test
    void an_ended_case_is_taken_up_again_by_a_new_one_and_a_living_one_is_not() {
        refused(CaseRefusal.FOLLOWS_A_LIVING_CASE, null, NORTH, EARLIER);
        var ended = recalling(DANA_TOLD, EARLIER, requested(), withdrawn());
        var request = new Request(about(null, NORTH, EARLIER), ended).news();
        assertThat(request.follows()).isEqualTo(EARLIER);
    }

    @Test
    void what_no_clause_in_force_allows_is_not_requested() {
        var retired = recalling(DANA_TOLD, Standards.RATES, Standards.published(), Standards.retired());
        given(ExceptionCase.class).by(retired).when(requesting()).isRefused(StandardRefusal.STANDARD_RETIRED);
    }

    private static void refused(CaseRefusal why, LocalDate from, LocalDate until) {
        given(ExceptionCase.class)
                .by(DANA_TOLD)
                .when(requesting(wish(EXPOSURE, from, until)))
                .isRefused(why);
    }

    private static void refused(
            CaseRefusal why,
            @Nullable ProviderId provider,
            @Nullable MarketId market,
            @Nullable ExceptionCaseId follows) {
        var caller = recalling(DANA_TOLD, new MarketId("mkt-south"));
        given(ExceptionCase.class)
                .by(recalling(caller, EARLIER, requested()))
                .when(about(provider, market, follows))
                .isRefused(why);
    }

    private static RequestExceptionCase about(
            @Nullable ProviderId provider, @Nullable MarketId market, @Nullable ExceptionCaseId follows) {
        return new RequestExceptionCase(
                CASE,
                ExceptionKind.SALES,
                Standards.RATES,
                "4.2",
                Intakes.text(wish()),
                null,
                follows,
                null,
                provider,
                market);
    }
}
