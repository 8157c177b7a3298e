package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class PeopleTest {

    private static Person person(Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("iss", "somebody"));
        all.putAll(claims);
        return People.of(new JwtAuthenticationToken(new Jwt("t", null, null, Map.of("alg", "none"), all)));
    }

    private static Problem problem(Runnable said) {
        try {
            said.run();
        } catch (Rejected no) {
            return no.problem();
        }
        throw new AssertionError("nobody said no");
    }

    @Test
    void a_token_says_who_with_which_roles_and_where() {
        var person = person(Map.of(
                "sub", "stf-ann",
                "roles", List.of("approver-1", "manager", "wizard"),
                "markets", List.of("mkt-north", "mkt-south")));
        assertThat(person.staff()).isEqualTo(new StaffId("stf-ann"));
        assertThat(person.roles()).isEqualTo(Set.of(Role.APPROVER_1, Role.MANAGER));
        assertThat(person.markets().cover(new MarketId("mkt-south"))).isTrue();
        assertThat(person.markets().cover(new MarketId("mkt-west"))).isFalse();
        assertThat(person.onBehalfOf()).isNull();
    }

    @Test
    void who_has_no_roles_and_markets_may_do_nothing_anywhere() {
        var person = person(Map.of("sub", "stf-ann"));
        assertThat(person.isAny(List.of(Role.values()))).isFalse();
        assertThat(person.markets().cover(new MarketId("mkt-north"))).isFalse();
    }

    @Test
    void a_star_is_every_market() {
        assertThat(person(Map.of("sub", "stf-ann", "markets", List.of("*"))).markets())
                .isEqualTo(Markets.EVERY);
    }

    @Test
    void who_acts_for_another_is_the_one_who_acts() {
        var person = person(Map.of("sub", "stf-boss", "act", Map.of("sub", "stf-ann")));
        assertThat(person.staff()).isEqualTo(new StaffId("stf-ann"));
        assertThat(person.onBehalfOf()).isEqualTo(new StaffId("stf-boss"));
    }

    @Test
    void no_token_makes_somebody_the_product_itself() {
        assertThat(person(Map.of("sub", "stf-ann", "roles", List.of("policy", "manager")))
                        .roles())
                .containsExactly(Role.MANAGER);
        assertThat(problem(() -> person(Map.of("sub", "stf-attestry"))).status())
                .isEqualTo(401);
    }

    @Test
    void a_token_says_whom_they_report_to_the_nearest_first() {
        var person = person(Map.of("sub", "stf-ann", "reports_to", List.of("stf-mia", "stf-dan")));
        assertThat(person.reportsTo()).containsExactly(new StaffId("stf-mia"), new StaffId("stf-dan"));
        assertThat(person.reportsTo(new StaffId("stf-dan"))).isTrue();
        assertThat(person.reportsTo(new StaffId("stf-ann"))).isFalse();
    }

    @Test
    void who_acts_for_another_reports_to_both_lines() {
        var act = Map.of("sub", "stf-ann", "reports_to", List.of("stf-mia"));
        var person = person(Map.of("sub", "stf-boss", "act", act, "reports_to", List.of("stf-dan")));
        assertThat(person.reportsTo()).containsExactly(new StaffId("stf-mia"), new StaffId("stf-dan"));
    }

    static Stream<Map<String, Object>> tokensOfNobody() {
        return Stream.of(
                Map.of("sub", "stf-ann", "reports_to", "stf-dan"),
                Map.of("sub", "stf-ann", "reports_to", List.of("dan")),
                Map.of(),
                Map.of("sub", ""),
                Map.of("sub", "ann"),
                Map.of("sub", "mkt-north"),
                Map.of("sub", "stf-"),
                Map.of("sub", "stf-a b"),
                Map.of("sub", "stf-" + "a".repeat(61)),
                Map.of("sub", "stf-ann", "markets", List.of("north")),
                Map.of("sub", "stf-ann", "act", Map.of("sub", "ann")),
                Map.of("sub", "stf-ann", "act", Map.of("client_id", "robot")),
                Map.of("sub", "stf-ann", "act", "stf-bob"));
    }

    @ParameterizedTest
    @MethodSource("tokensOfNobody")
    void a_token_that_names_nobody_we_can_know_is_no_token(Map<String, Object> claims) {
        var no = problem(() -> person(claims));
        assertThat(no.status()).isEqualTo(401);
        assertThat(no.detail()).startsWith("The token names nobody we can know: ");
        assertThat(no.needs()).contains("access token");
    }

    @Test
    void without_a_token_there_is_nobody() {
        assertThatThrownBy(() -> People.of(null))
                .asInstanceOf(type(Rejected.class))
                .satisfies(no -> assertThat(no.problem().status()).isEqualTo(401));
        assertThat(problem(() -> People.of(new UsernamePasswordAuthenticationToken("stf-ann", "secret")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_missing_right_is_named() {
        var person = person(Map.of("sub", "stf-ann", "roles", List.of("manager", "auditor"), "markets", List.of()));
        var role = problem(() -> person.mustBeAny(List.of(Role.DIRECTOR, Role.ADMINISTRATOR)));
        assertThat(role.status()).isEqualTo(403);
        assertThat(role.detail()).isEqualTo("You have: auditor, manager.");
        assertThat(role.needs()).isEqualTo("one of the roles administrator, director");
        assertThat(problem(() -> person.mustActIn(new MarketId("mkt-west"))).needs())
                .isEqualTo("market mkt-west");
        assertThat(problem(() -> person(Map.of("sub", "stf-ann")).mustBeAny(List.of(Role.AUDITOR)))
                        .detail())
                .isEqualTo("You have: no role.");
    }
}
