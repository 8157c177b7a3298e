package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.NORTH;
import static org.attestry.query.kernel.Happenings.provider;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which requests leave an answer open, and which do not. */
@Timeout(60)
final class LiveRequestsIT {

    private static final String TALLY = "/api/tallies/mkt-north";
    private static final String DIRECTOR = "stf-dana;director;*";

    @AutoClose
    private final History history = History.seenBy(new ProviderList()).happened(provider(1, NORTH));

    @AutoClose
    private final LiveServer server = new LiveServer(history.node());

    @Test
    void what_is_refused_to_who_asks_once_is_refused_to_who_listens() {
        assertRefused("/api/tallies/mkt-north", "stf-ina;implementer;*", 403, "/problems/wrong-role");
        assertRefused("/api/tallies/mkt-north", "stf-dana;director;mkt-south", 403, "/problems/wrong-market");
        assertRefused("/api/listed-providers/prv-000009", DIRECTOR, 404, "/problems/not-found");
        assertRefused("/api/listed-providers?colour=red", DIRECTOR, 422, "/problems/invalid");
        assertRefused("/api/tallies/mkt-north?asOf=1", DIRECTOR, 422, "/problems/invalid");
        assertThat(history.node().lives().shown("readers")).isZero();
    }

    private void assertRefused(String path, String token, int status, String type) {
        try (var listener = new Listener(server.at(path), token)) {
            assertThat(listener.status()).isEqualTo(status);
            assertThat(listener.next().json().path("type").asString()).isEqualTo(type);
        }
    }

    @Test
    void a_client_that_would_take_both_gets_one_answer() {
        var director = history.as(History.DIRECTOR);
        assertThat(director.get(TALLY, "Accept", "application/json, text/event-stream")
                        .json()
                        .path("providers")
                        .asInt())
                .isEqualTo(1);
    }
}
