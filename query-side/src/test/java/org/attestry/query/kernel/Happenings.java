package org.attestry.query.kernel;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.attestry.stored.EventBytes;
import org.attestry.stored.EventSerializer;
import org.attestry.stored.RevisionUpcaster;

/** Events for tests that care about the kernel and not about what happened. */
final class Happenings {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");

    private Happenings() {}

    static Event provider(int number) {
        return provider(number, number % 2 == 0 ? NORTH : SOUTH);
    }

    static Event provider(int number, MarketId market) {
        return new ProviderRegistered(
                new ProviderId("prv-%06d".formatted(number)),
                npi(number),
                "Provider " + number,
                ProviderKind.SPECIALIST,
                null,
                market,
                null,
                null);
    }

    /** Those from one number up to another, the second excluded. */
    static Event[] providers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Happenings::provider).toArray(Event[]::new);
    }

    /** Each of so many providers is heard of in turn, so many times. */
    static Event[] turns(int providers, int times) {
        return IntStream.range(0, providers * times)
                .mapToObj(i -> provider(i % providers, NORTH))
                .toArray(Event[]::new);
    }

    /** The ledger as a program reads it that knows these events. */
    static LedgerReader feed(Ledger ledger, LedgerSignal signal, EventCatalogue catalogue) {
        var serializer = new EventSerializer(catalogue, QueryNode.JSON);
        var source =
                new LedgerMessageSource(ledger, signal, serializer, new RevisionUpcaster(catalogue, QueryNode.JSON));
        return new LedgerReader(ledger, source, catalogue, serializer, new EventBytes(QueryNode.JSON));
    }

    /** Something that other programs recorded, the first of its stream; says where. */
    static long recorded(QueryNode node, String stream, String name, int revision, String payload) {
        var entry = new Entry(stream, 0, name, revision, UUID.randomUUID(), "{}", payload);
        return node.ledger().append(new Append(List.of(entry), List.of(), null)).lastPosition();
    }

    static Npi npi(int number) {
        var nine = "1%08d".formatted(number);
        return new Npi(nine + Npi.checkDigit(nine));
    }
}
