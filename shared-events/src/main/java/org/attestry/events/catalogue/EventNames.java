package org.attestry.events.catalogue;

import java.util.List;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;

/** The one list of stored names, one line an event, and how older revisions are read. */
final class EventNames {

    static final List<StoredEvent> ALL = List.of(
            new StoredEvent("network.MarketRegistered", 1, MarketRegistered.class),
            new StoredEvent("network.ProviderRegistered", 1, ProviderRegistered.class),
            new StoredEvent("network.RepresentativeRegistered", 1, RepresentativeRegistered.class));

    static final List<Upcast> UPCASTS = List.of();

    private EventNames() {}
}
