package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.Pace;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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
            UnaryOperator<Pace> count,
            Runnable check) {
        this.name = name;
        this.title = title;
        this.count = count;
        this.check = check;
        this.axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> json)
                .configureEmbeddedEventStore(c -> engine)
                .configureAggregate(Note.class)
                .buildConfiguration();
        axon.start();
        this.commands = axon.commandGateway();
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

    @Override
    public void check() {
        check.run();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
