package org.attestry.events.catalogue;

import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;

/** The one list of stored names, one line an event, and how older revisions are read. */
final class EventNames {

    static final List<StoredEvent> ALL = List.of(
            new StoredEvent("exceptions.ExceptionApproved", 1, ExceptionApproved.class),
            new StoredEvent("exceptions.ExceptionRejected", 1, ExceptionRejected.class),
            new StoredEvent("exceptions.ExceptionRequested", 1, ExceptionRequested.class),
            new StoredEvent("exceptions.ExceptionVetted", 1, ExceptionVetted.class),
            new StoredEvent("exceptions.ExceptionWithdrawn", 1, ExceptionWithdrawn.class),
            new StoredEvent("network.MarketRegistered", 1, MarketRegistered.class),
            new StoredEvent("network.ProviderRegistered", 1, ProviderRegistered.class),
            new StoredEvent("network.RepresentativeRegistered", 1, RepresentativeRegistered.class),
            new StoredEvent("visits.VisitCorrected", 1, VisitCorrected.class),
            new StoredEvent("visits.VisitLogged", 1, VisitLogged.class),
            new StoredEvent("visits.VisitVoided", 1, VisitVoided.class));

    static final List<Upcast> UPCASTS = List.of();

    private EventNames() {}
}
