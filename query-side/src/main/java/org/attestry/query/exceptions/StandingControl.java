package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenced;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlLapsed;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.jspecify.annotations.Nullable;

/**
 * A compensating control as it stands.
 *
 * @param proposed what is done instead, by whom, and how it is shown
 * @param evidenced when it was shown last
 * @param lapsed that it was not shown in time, unless it was shown since
 */
public record StandingControl(
        CompensatingControlProposed proposed,
        @Nullable CompensatingControlEvidenced evidenced,
        @Nullable CompensatingControlLapsed lapsed) {}
