package org.attestry.events.sla;

/** A point that a thing passes on its way, at which its clocks start or stop. */
public enum Milestone {
    /** Somebody opened the issue, or it goes on with a new clock. */
    OPENED(SlaSubject.ISSUES),
    /** Somebody took the issue up, or answered whoever brought it. */
    RESPONDED(SlaSubject.ISSUES),
    /** The issue is settled. */
    RESOLVED(SlaSubject.ISSUES),

    /** Somebody asked for the exception. */
    REQUESTED(SlaSubject.EXCEPTIONS),
    /** It was said where the request goes. */
    TRIAGED(SlaSubject.EXCEPTIONS),
    /** Every function asked has given its opinion. */
    VETTED(SlaSubject.EXCEPTIONS),
    /** The case was put before its approvers. */
    SUBMITTED(SlaSubject.EXCEPTIONS),
    /** The approvers approved, rejected or returned it. */
    DECIDED(SlaSubject.EXCEPTIONS),

    /** The approved terms were handed to the implementation team. */
    COMMUNICATED(SlaSubject.IMPLEMENTATION),
    /** The implementation team has taken them. */
    ACKNOWLEDGED(SlaSubject.IMPLEMENTATION),
    /** The implementation team says that they are in effect. */
    REPORTED(SlaSubject.IMPLEMENTATION),
    /** Somebody else found that they are in effect. */
    VERIFIED(SlaSubject.IMPLEMENTATION),
    /** What is in effect has to go. */
    REMOVAL_ORDERED(SlaSubject.IMPLEMENTATION),
    /** Somebody else found that it is gone. */
    REMOVAL_VERIFIED(SlaSubject.IMPLEMENTATION);

    private final SlaSubject subject;

    Milestone(SlaSubject subject) {
        this.subject = subject;
    }

    /** What kind of thing passes it. */
    public SlaSubject subject() {
        return subject;
    }
}
