package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.Pace;
import org.attestry.ledger.axon.KnownTargets;
import org.attestry.ledger.axon.PresumingBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;

/** Through Axon's command gateway to a new aggregate, whatever engine stores its event. */
final class GatewayWay implements Way {
    private final String name;
    private final String title;
    private final UnaryOperator<Pace> count;
    private final Runnable check;
    private final Configuration axon;
    private final CommandGateway commands;

    GatewayWay(
            String name,
            String title,
            EventStorageEngine engine,
            Serializer json,
            UnaryOperator<Configurer> plug,
            UnaryOperator<Pace> count,
            Runnable check) {
        this.name = name;
        this.title = title;
        this.count = count;
        this.check = check;
        this.axon = plug.apply(DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> json)
                        .configureEmbeddedEventStore(c -> engine)
                        .configureAggregate(Note.class))
                .buildConfiguration();
        axon.start();
        this.commands = axon.commandGateway();
    }

    /** Axon as it comes. */
    static Configurer stock(Configurer axon) {
        return axon;
    }

    /** Axon with all that the ledger plugs into it. */
    static Configurer ledger(Configurer axon) {
        return axon.configureCommandBus(c -> {
                    CommandBus bus = new PresumingBus(SimpleCommandBus.builder().build());
                    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(c.correlationDataProviders()));
                    return bus;
                })
                .registerComponent(CommandTargetResolver.class, c -> new KnownTargets());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Pace run(int callers, Duration time) {
        return count.apply(
                Callers.run(callers, time, () -> commands.sendAndWait(new Note.Write(Row.newStream(), Row.NOTE))));
    }

    /** Writes once to a stream; false where somebody was quicker. */
    boolean write(String stream) {
        try {
            commands.sendAndWait(new Note.Write(stream, Row.NOTE));
            return true;
        } catch (ConcurrencyException lost) {
            return false;
        }
    }

    @Override
    public void check() {
        check.run();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
