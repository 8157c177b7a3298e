package org.attestry.query.network;

import org.attestry.events.MarketId;
import org.attestry.events.StaffId;

/** Somebody who visits, teaches and supports the providers of a market. */
public record ListedRepresentative(StaffId staff, String name, MarketId market) {}
