package org.attestry.query.implementation;

/** How far a customer has come. */
public enum OnboardingState {
    UNDERWAY,
    LIVE,
    /** Live, and the onboarding is closed. */
    FINISHED,
    /** Closed without the customer having gone live. */
    GIVEN_UP
}
