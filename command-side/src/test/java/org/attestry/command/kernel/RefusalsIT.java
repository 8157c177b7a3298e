package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.command.CommandServer;
import org.attestry.command.Visited;
import org.attestry.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RefusalsIT {

    private final CommandServer server = CommandServer.shared();
    private final Visited thing = new Visited();
    private final String path = "/api/markets/" + thing.market();
    private final MeterRegistry meters = server.bean(MeterRegistry.class);
    private final Logger refusals = (Logger) LoggerFactory.getLogger("attestry.refusals");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        refusals.setLevel(Level.INFO);
        log.start();
        refusals.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        refusals.detachAppender(log);
        refusals.setLevel(null);
    }

    private double count(String command, String code) {
        return Stream.ofNullable(meters.find("attestry.refusals")
                        .tags("command", command, "code", code)
                        .counter())
                .mapToDouble(c -> c.count())
                .sum();
    }

    private Stream<String> logged() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage);
    }

    @Test
    void a_refusal_leaves_no_event_and_is_counted_and_logged_with_who_what_and_which_rule() {
        server.put(Visited.ADMIN, path, thing.marketBody());
        double before = count("RegisterMarket", "/problems/network/registered-otherwise");
        var reply = server.put(Visited.ADMIN, path, thing.marketBody().replace("North", "South"));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(server.bean(Ledger.class).readStream(thing.market(), 0).count())
                .isEqualTo(1);
        assertThat(count("RegisterMarket", "/problems/network/registered-otherwise") - before)
                .isEqualTo(1);
        assertThat(logged())
                .contains("RegisterMarket refused to stf-ada: /problems/network/registered-otherwise (409)");
    }

    @Test
    void who_may_not_send_it_is_counted_too() {
        server.put("stf-ray~representative~*", path, thing.marketBody());
        assertThat(logged()).contains("RegisterMarket refused to stf-ray: /problems/wrong-role (403)");
    }

    @Test
    void what_strangers_write_becomes_neither_a_meter_nor_a_line_in_the_log() {
        int before = meters.getMeters().size();
        server.bulk(
                Visited.ADMIN,
                String.join(
                        "\n",
                        IntStream.range(0, 50)
                                .mapToObj(i -> "{\"command\":\"Made%dUp\\nstf-ada\",\"body\":{}}\n{".formatted(i))
                                .toList()));
        for (var method : new String[] {"BREW", "STIR", "SERVE"}) {
            server.send(method, Visited.ADMIN, path + "/tea", "application/json", "{}");
        }
        assertThat(meters.getMeters().size() - before).isLessThan(10);
        assertThat(logged().filter(l -> l.contains("Made"))).isEmpty();
        assertThat(logged().filter(l -> l.startsWith("unknown refused to stf-ada")))
                .hasSizeGreaterThanOrEqualTo(100);
    }
}
