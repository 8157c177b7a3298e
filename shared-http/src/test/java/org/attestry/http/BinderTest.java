package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestry.events.MarketId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {

    record Guest(@Size(max = 5) String name, @Nullable String phone) {}

    record Plan(
            MarketId market,
            @Positive int step,
            long serial,
            @Nullable Boolean open,
            @Nullable LocalDate on,
            @Size(max = 3) @Nullable List<@Valid Guest> guests) {}

    record Look(
            MarketId market,
            @Nullable Integer limit,
            @Nullable Boolean open,
            @Nullable LocalDate from) {}

    private final Binder binder =
            new Binder(Json.strict(), Validation.buildDefaultValidatorFactory().getValidator());

    private Problem problem(Runnable said) {
        try {
            said.run();
        } catch (Rejected no) {
            return no.problem();
        }
        throw new AssertionError("nobody said no");
    }

    private Plan plan(Map<String, String> path, String body) {
        return binder.bind(Plan.class, path, binder.read(body));
    }

    private Look look(Map<String, String[]> parameters) {
        return binder.bindQuery(Look.class, Map.of("market", "mkt-a"), parameters);
    }

    @Test
    void path_and_body_make_one_record() {
        assertThat(plan(Map.of("market", "mkt-a", "step", "2"), "{\"serial\":3}"))
                .isEqualTo(new Plan(new MarketId("mkt-a"), 2, 3, null, null, null));
    }

    @Test
    void the_body_may_say_again_what_the_path_says() {
        var path = Map.of("market", "mkt-a", "step", "2", "serial", "3", "open", "true");
        assertThat(plan(path, "{\"market\":\"mkt-a\",\"step\":2,\"serial\":3,\"open\":true}"))
                .isEqualTo(plan(path, "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'market':'mkt-b'} | market",
                "{'market':null}    | market",
                "{'market':5}       | market",
                "{'step':1}         | step",
                "{'step':'2'}       | step",
                "{'serial':2}       | serial",
                "{'serial':3.0}     | serial"
            },
            quoteCharacter = '"')
    void a_body_that_says_something_else_than_the_path_is_refused(String body, String field) {
        var path = Map.of("market", "mkt-a", "step", "2", "serial", "3");
        var no = problem(() -> plan(path, body.replace('\'', '"')));
        assertThat(no.type()).isEqualTo("/problems/invalid");
        assertThat(no.errors()).extracting(Problem.FieldError::field).containsExactly(field);
    }

    @Test
    void every_wrong_place_is_named_with_its_path() {
        var no = problem(() -> plan(
                Map.of("market", "mkt-a", "step", "2"),
                "{\"serial\":1,\"colour\":1,\"guests\":[{\"name\":\"a\",\"x\":2},null,{\"phone\":\"a\\u0007\"}]}"));
        assertThat(no.errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("colour", "guests[0].x", "guests[1]", "guests[2].name", "guests[2].phone");
        assertThat(no.detail()).startsWith("colour is not a field here").endsWith("(and 4 more)");
    }

    @Test
    void what_constraints_forbid_is_named_with_its_path_too() {
        var no = problem(() ->
                plan(Map.of("market", "mkt-a", "step", "0"), "{\"serial\":1,\"guests\":[{\"name\":\"longer\"}]}"));
        assertThat(no.errors()).extracting(Problem.FieldError::field).containsExactly("guests[0].name", "step");
    }

    @ParameterizedTest
    @CsvSource({"limit,five", "limit,5.0", "limit,99999999999999999999", "limit,''", "open,yes", "from,2026-02-30"})
    void a_parameter_of_a_wrong_type_is_refused(String name, String value) {
        var no = problem(() -> look(Map.of(name, new String[] {value})));
        assertThat(no.type()).isEqualTo("/problems/invalid");
        assertThat(no.errors()).extracting(Problem.FieldError::field).containsExactly(name);
    }

    @Test
    void parameters_are_read_as_what_the_record_says() {
        var said = Map.of(
                "limit", new String[] {"5"}, "open", new String[] {"false"}, "from", new String[] {"2026-02-28"});
        assertThat(look(said)).isEqualTo(new Look(new MarketId("mkt-a"), 5, false, LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_parameter_comes_once_and_is_known() {
        assertThat(problem(() -> look(Map.of("limit", new String[] {"5", "5"}))).detail())
                .isEqualTo("limit must be given once");
        assertThat(problem(() -> look(Map.of("market", new String[] {"mkt-b"}))).detail())
                .isEqualTo("market must be given once");
        assertThat(problem(() -> look(Map.of("limt", new String[] {"5"}))).detail())
                .startsWith("limt is not a field here; there are from, limit, market, open");
    }
}
