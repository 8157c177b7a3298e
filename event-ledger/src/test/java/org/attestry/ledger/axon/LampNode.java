package org.attestry.ledger.axon;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestry.ledger.ClaimChange;
import org.attestry.ledger.Ledger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A node that has learnt that its commands mostly meet lamps that have not begun. */
final class LampNode implements AutoCloseable {
    /** How often a command was decided: twice where a presumption was not proven. */
    final AtomicInteger decided = new AtomicInteger();

    private final Configuration axon;
    private final CommandGateway commands;

    LampNode(Ledger ledger) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Serializer json = Jackson3Serializer.builder().build();
        LedgerEventStorageEngine engine = new LedgerEventStorageEngine(
                ledger,
                json,
                NoOpEventUpcaster.INSTANCE,
                event -> event.getPayload() instanceof Lamp.Made made
                        ? List.of(new ClaimChange.Take(made.id(), "lamp", "the only one made"))
                        : List.of());
        CommandBus bus = new PresumingBus(SimpleCommandBus.builder().build());
        bus.registerHandlerInterceptor((unit, chain) -> {
            decided.incrementAndGet();
            return chain.proceed();
        });
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> json)
                .configureEmbeddedEventStore(c -> engine)
                .configureCommandBus(c -> bus)
                .registerComponent(CommandTargetResolver.class, c -> new KnownTargets())
                .configureAggregate(Lamp.class)
                .buildConfiguration();
        axon.start();
        commands = axon.commandGateway();
        commands.sendAndWait(new Lamp.Light(newLamp()));
        for (Object refused : List.of(new Lamp.Dim(newLamp()), new Lamp.Dim(newLamp()))) {
            commands.send(refused).exceptionally(no -> null).join();
        }
        decided.set(0);
    }

    static String newLamp() {
        return UUID.randomUUID().toString();
    }

    /** Sends again what lost a race, as any sender would. */
    String send(Object command) {
        while (true) {
            try {
                return commands.sendAndWait(command);
            } catch (ConcurrencyException lost) {
                // somebody began it between a real look and the append
            }
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
