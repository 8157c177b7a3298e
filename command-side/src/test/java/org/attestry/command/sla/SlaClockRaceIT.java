package org.attestry.command.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attestry.command.CommandServer;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.events.issues.IssueId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.http.Person;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Recorded;
import org.junit.jupiter.api.Test;

class SlaClockRaceIT {

    private static final int RACERS = 8;
    private static final String ADMIN = "stf-admin~administrator~*";
    private static final Instant MONDAY = Instant.parse("2026-07-06T10:00:00Z");

    private final CommandServer one = CommandServer.shared();
    private final CommandServer other = CommandServer.twin();

    @Test
    void two_nodes_that_look_at_once_find_one_breach_and_take_each_step_once() throws Exception {
        var calendar = one.put(ADMIN, "/api/sla/calendars/cal-race", """
            {"zone":"UTC","hours":[{"day":"MONDAY","from":"08:00:00","until":"18:00:00"}],"extra":[],
             "firstYear":2026,"lastYear":2026}\
            """);
        assertThat(calendar.status()).as(calendar.raw().body()).isEqualTo(200);
        var promise = one.put(ADMIN, "/api/sla/definitions/sla-issues", """
            {"calendar":"cal-race","effectiveFrom":"2026-01-01T00:00:00Z","clocks":[
             {"clock":"resolution","starts":["OPENED"],"stops":["RESOLVED"],"target":"PT1H"}]}\
            """);
        assertThat(promise.status()).as(promise.raw().body()).isEqualTo(200);
        for (int round = 0; round < 5; round++) {
            var clocks = ClockId.of(new IssueId("iss-" + UUID.randomUUID()));
            send(one, new SignalClocks(clocks, Milestone.OPENED, null, null, false, MONDAY), MONDAY);
            race(clocks);
            var types = types(clocks);
            assertThat(types).filteredOn("sla.SlaBreached"::equals).hasSize(1);
            assertThat(types).filteredOn("sla.LadderStepTaken"::equals).hasSize(StandardClocks.LADDER.size());
        }
    }

    private void race(ClockId clocks) throws Exception {
        var start = new CyclicBarrier(RACERS);
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, RACERS)
                    .mapToObj(n -> racers.submit(() -> {
                        start.await();
                        send(n % 2 == 0 ? one : other, new TellTime(clocks, "resolution"), MONDAY.plusSeconds(18_000));
                        return n;
                    }))
                    .toList();
            for (var racer : running) {
                racer.get();
            }
        }
    }

    private static void send(CommandServer node, Object command, Instant at) {
        node.bean(CommandDesk.class)
                .send(command, Person.ATTESTRY, Envelope.of(Source.POLICY).at(at));
    }

    private List<String> types(ClockId clocks) {
        try (var stream = one.bean(Ledger.class).readStream(clocks.value(), 0)) {
            return stream.map(Recorded::type).toList();
        }
    }
}
