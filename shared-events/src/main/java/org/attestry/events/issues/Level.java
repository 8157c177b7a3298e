package org.attestry.events.issues;

/** How far an issue reaches (impact), or how little it can wait (urgency). */
public enum Level {
    HIGH,
    MEDIUM,
    LOW
}
