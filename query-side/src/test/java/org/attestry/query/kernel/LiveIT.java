package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.NORTH;
import static org.attestry.query.kernel.Happenings.SOUTH;
import static org.attestry.query.kernel.Happenings.provider;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that are told again when they change, over HTTP. */
@Timeout(60)
final class LiveIT {

    private static final String TALLY = "/api/tallies/mkt-north";
    private static final String DIRECTOR = "stf-dana;director;*";

    @AutoClose
    private final History history = History.seenBy(new ProviderList()).happened(provider(1, NORTH));

    @AutoClose
    private final LiveServer server = new LiveServer(history.node());

    @BeforeEach
    void settle() {
        history.awaitViews();
    }

    @Test
    void the_answer_comes_at_once_and_again_when_it_changed_whichever_node_made_the_change() throws Exception {
        try (var elsewhere = new QueryNode(history.database(), new ProviderList());
                var other = new LiveServer(elsewhere);
                var listener = new Listener(other.at(TALLY), DIRECTOR, "Attestry-After", "1")) {
            assertThat(listener.status()).isEqualTo(200);
            assertThat(listener.header("Content-Type")).isEqualTo("text/event-stream;charset=UTF-8");
            assertThat(listener.header("Cache-Control")).isEqualTo("no-store");
            var first = listener.next();
            assertThat(first.name()).isEqualTo("answer");
            assertThat(first.id()).startsWith("1-");
            assertThat(first.data()).isEqualTo("{\"market\":\"mkt-north\",\"providers\":1}");
            history.happened(provider(2, NORTH)); // appended and heard by the first node
            assertThat(listener.next().json().path("providers").asInt()).isEqualTo(2);
        }
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again() {
        try (var listener = new Listener(server.at(TALLY), DIRECTOR)) {
            assertThat(listener.next().id()).startsWith("1-");
            history.happened(provider(2, SOUTH)).awaitViews();
            assertThat(listener.any().name()).isEqualTo("comment");
            history.happened(provider(3, NORTH));
            assertThat(listener.next().id()).startsWith("3-");
            assertThat(history.node().lives().shown("sent")).isEqualTo(2);
        }
    }

    @Test
    void who_comes_again_is_told_only_what_they_do_not_have() {
        String had;
        try (var listener = new Listener(server.at(TALLY), DIRECTOR)) {
            had = String.valueOf(listener.next().id());
        }
        try (var again = new Listener(server.at(TALLY), DIRECTOR, "Last-Event-ID", had)) {
            assertThat(again.any().name()).isEqualTo("comment"); // a second goes by and nothing is said
            history.happened(provider(2, NORTH));
            assertThat(again.next().json().path("providers").asInt()).isEqualTo(2);
        }
        try (var late = new Listener(server.at(TALLY), DIRECTOR, "Last-Event-ID", had)) {
            assertThat(late.next().json().path("providers").asInt()).isEqualTo(2);
        }
        try (var garbled = new Listener(server.at(TALLY), DIRECTOR, "Last-Event-ID", "what?")) {
            assertThat(garbled.next().json().path("providers").asInt()).isEqualTo(2);
        }
    }

    @Test
    void it_ends_when_the_token_does() {
        long soon = Instant.now().plusSeconds(1).toEpochMilli();
        try (var listener = new Listener(server.at(TALLY), DIRECTOR + ";" + soon)) {
            assertThat(listener.next().name()).isEqualTo("answer");
            var problem = listener.next();
            assertThat(problem.name()).isEqualTo("problem");
            assertThat(problem.json().path("type").asString()).isEqualTo("/problems/no-token");
            assertThat(Instant.now().toEpochMilli()).isGreaterThanOrEqualTo(soon);
            assertThat(listener.next().name()).isEqualTo("end");
            assertThat(history.node().lives().shown("readers")).isZero();
            assertThat(history.node().lives().shown("groups")).isZero();
        }
    }

    @Test
    void each_hears_of_their_own_markets_only() {
        try (var north = new Listener(server.at("/api/listed-providers"), "stf-nora;manager;mkt-north");
                var south = new Listener(server.at("/api/listed-providers"), "stf-sam;manager;mkt-south")) {
            assertThat(north.next().json().path("items").size()).isEqualTo(1);
            assertThat(south.next().json().path("items").size()).isZero();
            history.happened(provider(2, SOUTH));
            assertThat(south.next().json().path("items").size()).isEqualTo(1);
            history.happened(provider(4, NORTH));
            assertThat(north.next().json().path("items").size()).isEqualTo(2);
        }
    }

    @Test
    void who_listens_while_another_version_is_promoted_hears_what_that_shows() throws Exception {
        try (var next = new QueryNode(history.database(), new ProviderListAgain(), new ProviderList());
                var other = new LiveServer(next);
                var listener = new Listener(other.at("/api/listed-providers"), DIRECTOR)) {
            assertThat(listener.next().data()).contains("\"Provider 1\"");
            var tools = next.tools();
            tools.rebuilder().begin("rbd-may", List.of("test.provider-list@2"));
            tools.rebuilder().build("rbd-may", (done, upTo) -> {}, found -> {});
            assertThat(tools.homes().promote("rbd-may", 1)).isEmpty();
            assertThat(listener.next().data()).contains("\"PROVIDER 1\"");
            history.happened(provider(2));
            assertThat(listener.next().data()).contains("\"PROVIDER 2\"");
        }
    }

    @Test
    void who_goes_away_is_forgotten() throws Exception {
        var listener = new Listener(server.at(TALLY), DIRECTOR);
        assertThat(listener.next().name()).isEqualTo("answer");
        assertThat(server.open()).isEqualTo(1);
        listener.close();
        while (server.open() > 0 || history.node().lives().shown("readers") > 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(history.node().lives().shown("groups")).isZero();
    }
}
