package org.attestry.standalone.architecture.canary.ledger;

import org.attestry.standalone.architecture.canary.events.Event;

public record KnowsTheLanguage(Event event) {}
