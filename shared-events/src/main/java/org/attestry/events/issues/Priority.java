package org.attestry.events.issues;

/** What is taken up first: how severe an issue is, derived from its impact and its urgency. */
public enum Priority {
    CRITICAL,
    HIGH,
    MODERATE,
    LOW;

    /** Both high is critical; each step down of either is a step down, and low is the lowest. */
    public static Priority of(Level impact, Level urgency) {
        return switch (impact.stepsDown() + urgency.stepsDown()) {
            case 0 -> CRITICAL;
            case 1 -> HIGH;
            case 2 -> MODERATE;
            default -> LOW;
        };
    }
}
