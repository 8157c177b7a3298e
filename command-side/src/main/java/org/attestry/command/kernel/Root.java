package org.attestry.command.kernel;

import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** Where a thing meets Axon: it remembers its events and refuses who looks stale or comes from another market. */
public abstract class Root {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable MarketId market;
    private long version = -1;

    /** Runs before every rule. */
    @CommandHandlerInterceptor
    void mustFit(Caller caller) {
        var seen = caller.envelope().ifMatch();
        boolean fits = seen == null || seen == version || (seen == Envelope.ANY_VERSION && version >= 0);
        if (!fits) {
            throw new Rejected(Problem.of(
                    KnownProblem.STALE,
                    version < 0
                            ? "It has not begun yet."
                            : "It is at version " + version + "; look again, then decide whether to send it."));
        }
        if (market != null) {
            caller.person().mustActIn(market);
        }
    }

    /** Makes what was decided happen; nothing decided is no news. */
    protected final Version record(List<? extends Event> decided) {
        decided.forEach(event -> AggregateLifecycle.apply(event, marketOf(event)));
        return new Version(version, !decided.isEmpty());
    }

    private MetaData marketOf(Event event) {
        var where = event instanceof InMarket placed ? placed.market() : market;
        return where == null ? MetaData.emptyInstance() : MetaData.with("market", where.value());
    }

    /** What every thing keeps of an event; called first in the one event-sourcing handler. */
    protected final void remember(Event event) {
        id = event.subject().value();
        version++;
        if (event instanceof InMarket placed) {
            market = placed.market();
        }
    }
}
