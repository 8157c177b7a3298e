package org.attestry.events.sla;

/** Who is told when a clock reaches a step of its ladder. */
public enum Notified {
    OWNER,
    LEAD,
    MANAGER,
    FORUM,
    DIRECTOR
}
