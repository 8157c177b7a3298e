package org.attestry.events.sla;

import java.util.List;

/**
 * Who is told once so much of the promised time is used up.
 *
 * @param percent the used share of the target, in percent; 100 is the moment it is due
 * @param tell who is told
 */
public record LadderStep(int percent, List<Notified> tell) {

    public LadderStep {
        tell = List.copyOf(tell);
    }
}
