package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dead letters in the whole product, with the rights that each side's login has in the database. */
class DeadLettersE2E {

    private final StandaloneServer server = StandaloneServer.shared();

    @ParameterizedTest
    @CsvSource({"views, visits.visit-log", "policies, implementation.hand-over"})
    void a_retry_is_ordered_on_one_side_and_what_is_parked_is_told_on_the_other(String kind, String name) {
        var retry = "/api/%s/%s/retries/rty-%s".formatted(kind, name, kind);
        var ordered = server.as("admin").put(retry, "{}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(200);
        assertThat(server.as("admin").put(retry, "{}").position()).isEqualTo(ordered.position());
        var letters = server.as("auditor").get("/api/" + kind + "/dead-letters");
        assertThat(letters.status()).as(letters.text()).isEqualTo(200);
        assertThat(letters.json().get("items").isEmpty()).as(letters.text()).isTrue();
        assertThat(server.as("officer").put(retry + "-mine", "{}").status()).isEqualTo(403);
    }
}
