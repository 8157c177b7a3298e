package org.attestry.query.kernel.live;

/** What of the asker an answer looked at; those who are alike in it can be given the same answer. */
public enum Regard {
    /** Everybody who may ask gets this answer. */
    NOTHING,
    /** Everybody who has the same markets does. */
    MARKETS,
    /** It is for this person with these roles, in this line of managers. */
    PERSON
}
