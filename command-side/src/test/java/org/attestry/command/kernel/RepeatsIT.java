package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.attestry.command.CommandServer;
import org.attestry.command.Visited;
import org.attestry.events.StaffId;
import org.attestry.http.Binder;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.ledger.Ledger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RepeatsIT {

    private final CommandServer server = CommandServer.shared();
    private final Visited visited = new Visited();
    private final Person ada = new Person(new StaffId("stf-ada"), Set.of(Role.ADMINISTRATOR), Markets.EVERY, null);

    /** A node that is held up just before it decides. */
    private CommandDesk heldUp(Supplier<Instant> meanwhile) {
        var ledger = server.bean(Ledger.class);
        return new CommandDesk(
                server.bean(CommandContracts.class),
                server.bean(CommandBus.class),
                ledger,
                new References(server.bean(EventStorageEngine.class), new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return meanwhile.get();
                    }
                }),
                new Receipts(ledger, server.bean(JsonMapper.class)));
    }

    @Test
    void a_repeat_that_another_node_was_faster_to_decide_gets_that_answer_and_no_refusal() {
        visited.at(server);
        var binder = server.bean(Binder.class);
        var record =
                server.bean(CommandContracts.class).named("CorrectVisit").http().record();
        var path = Map.of("visit", visited.visit(), "correction", "cor-a");
        var command = binder.bind(record, path, binder.read(visited.correctionBody("once")));
        var envelope = Envelope.of(Source.HTTP).key("k-" + visited.visit()).ifMatch(0L);

        var faster = new AtomicReference<Answer>();
        var slow = heldUp(() -> {
            faster.set(server.bean(CommandDesk.class).send(command, ada, envelope));
            return Instant.now();
        });
        assertThat(slow.send(command, ada, envelope)).isEqualTo(faster.get());
    }
}
