package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many listen and however slowly, nobody else is held up. */
@Timeout(60)
final class LiveBoundsIT {

    private static final String LIST = "/api/listed-providers?limit=500";
    private static final String DIRECTOR = "stf-dana;director;*";

    @AutoClose
    private final History history = History.seenBy(new ProviderList()).happened(providers(0, 500));

    @AutoClose
    private final LiveServer server = new LiveServer(history.node());

    @BeforeEach
    void settle() {
        history.awaitViews();
    }

    @Test
    void who_does_not_read_misses_what_was_between_and_is_let_go_while_others_hear_everything() throws Exception {
        try (var stuck = silent("stf-idle");
                var quick = new Listener(server.at(LIST), DIRECTOR)) {
            assertThat(stuck.isConnected()).isTrue();
            quick.next();
            for (int number = 500; history.node().lives().shown("skipped") < 3; number++) {
                history.happened(provider(number));
                assertThat(quick.next().json().at("/items/0/name").asString()).isEqualTo("Provider " + number);
            }
            while (history.node().lives().shown("readers") > 1 || server.open() > 1) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            history.happened(provider(999));
            assertThat(quick.next().json().at("/items/0/name").asString()).isEqualTo("Provider 999");
        }
    }

    @Test
    void whoever_stops_a_node_waits_for_none_of_them() throws Exception {
        try (var stuck = silent("stf-idle");
                var quick = new Listener(server.at(LIST), DIRECTOR)) {
            assertThat(stuck.isConnected()).isTrue();
            quick.next();
            for (int number = 500; history.node().lives().shown("skipped") < 1; number++) {
                history.happened(provider(number));
                quick.next();
            }
            long begun = System.nanoTime();
            history.node().lives().hub().stop();
            assertThat(quick.next().name()).isEqualTo("end");
            while (server.open() > 0) { // for this a graceful server waits
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void there_are_so_many_places_for_one_person_and_so_many_for_all() {
        List<Listener> listeners = new ArrayList<>();
        try {
            for (int i = 0; i < Lives.LIMITS.perPerson(); i++) {
                listeners.add(new Listener(server.at(LIST), DIRECTOR));
            }
            assertThat(status(DIRECTOR)).isEqualTo(429);
            while (listeners.size() < Lives.LIMITS.readers()) {
                listeners.add(new Listener(server.at(LIST), "stf-otto;director;*"));
            }
            assertThat(listeners).allMatch(listener -> listener.status() == 200);
            assertThat(history.node().lives().shown("groups")).isEqualTo(1);
            try (var one = new Listener(server.at(LIST), "stf-zoe;director;*")) {
                assertThat(one.status()).isEqualTo(429);
                assertThat(one.header("Retry-After")).isEqualTo("2");
                assertThat(one.next().json().path("type").asString()).isEqualTo("/problems/too-many");
            }
        } finally {
            listeners.forEach(Listener::close);
        }
    }

    private int status(String token) {
        try (var one = new Listener(server.at(LIST), token)) {
            return one.status();
        }
    }

    private Socket silent(String staff) throws IOException {
        return Listener.silent(server.at(LIST), staff + ";director;*");
    }
}
