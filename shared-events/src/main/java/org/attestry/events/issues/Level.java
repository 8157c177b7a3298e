package org.attestry.events.issues;

/** How far an issue reaches (impact), or how little it can wait (urgency). */
public enum Level {
    HIGH,
    MEDIUM,
    LOW;

    int stepsDown() {
        return switch (this) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
    }
}
