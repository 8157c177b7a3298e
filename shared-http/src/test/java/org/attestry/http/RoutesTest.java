package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    record LookAtVisit(String visit) {}

    record CountVisits() {}

    record CorrectVisit(String visit, String correction) {}

    record LogVisit(String visit) {}

    record ExplainCount(String why) {}

    private final Routes routes = new Routes(List.of(
            Contract.of("GET /visits/{visit}", LookAtVisit.class),
            Contract.of("PUT /visits/{visit}", LogVisit.class),
            Contract.of("GET /visits/count", CountVisits.class),
            Contract.of("GET /visits/count/{why}/because", ExplainCount.class),
            Contract.of("PUT /visits/{visit}/corrections/{correction}", CorrectVisit.class)));

    private Routes.Match find(String method, String path) {
        return routes.find(method, path.split("/", -1));
    }

    private Problem problem(String method, String path) {
        try {
            throw new AssertionError("found " + find(method, path).contract().name());
        } catch (Rejected no) {
            return no.problem();
        }
    }

    @Test
    void a_fixed_word_beats_a_variable() {
        assertThat(find("GET", "visits/count").contract().name()).isEqualTo("CountVisits");
        assertThat(find("GET", "visits/counts").contract().name()).isEqualTo("LookAtVisit");
    }

    @Test
    void a_fixed_word_that_leads_nowhere_leaves_the_way_to_the_variable() {
        var match = find("PUT", "visits/count/corrections/b");
        assertThat(match.contract().name()).isEqualTo("CorrectVisit");
        assertThat(match.variables()).isEqualTo(Map.of("visit", "count", "correction", "b"));
    }

    @Test
    void a_variable_holds_one_word_whatever_is_in_it() {
        assertThat(routes.find("GET", new String[] {"visits", "a/b"}).variables())
                .isEqualTo(Map.of("visit", "a/b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "visits",
                "visits/",
                "visits/a/",
                "visits//",
                "//",
                "visit/a",
                "Visits/a",
                "visits/{visit}/x",
                "visits/a/corrections",
                "visits/a/corrections/b/c"
            })
    void what_nobody_wrote_a_contract_for_is_not_there(String path) {
        assertThat(problem("GET", path).type()).isEqualTo("/problems/no-such-path");
    }

    @Test
    void another_method_is_told_which_ones_are_taken() {
        var no = problem("DELETE", "visits/a");
        assertThat(no.status()).isEqualTo(405);
        assertThat(no.detail()).isEqualTo("It takes GET, PUT.");
        assertThat(no.needs()).isEqualTo("GET, PUT");
        assertThat(problem("get", "visits/a").status()).isEqualTo(405);
    }

    @Test
    void two_contracts_of_one_path_and_method_are_refused_when_the_product_starts() {
        var twins = List.of(
                Contract.of("PUT /visits/{visit}", LogVisit.class),
                Contract.of("PUT /visits/{correction}", CorrectVisit.class));
        assertThatThrownBy(() -> new Routes(twins)).hasMessage("LogVisit and CorrectVisit have the same path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PUT visits", "PUT  /visits", "/visits", "PUT /visits now"})
    void a_contract_is_a_method_and_a_path(String said) {
        assertThatThrownBy(() -> Contract.of(said, LogVisit.class)).hasMessageContaining("is not \"METHOD /path\"");
    }

    @Test
    void a_path_names_variables_the_record_has() {
        assertThatThrownBy(() -> Contract.of("PUT /visits/{vsiit}", LogVisit.class))
                .hasMessageContaining("vsiit");
    }
}
