package org.attestry.query.views;

/** What has become of an event that could not be taken in. */
public enum DeadLetterState {
    /** It could not be handled; everything later about the same thing waits behind it. */
    PARKED,
    /** It waits behind one that is parked. */
    WAITING,
    /** An administrator has left it out for good. */
    LEFT_OUT,
    /** An administrator left it out when it had been taken in already: only a rebuild of the view leaves it out. */
    TAKEN_IN
}
