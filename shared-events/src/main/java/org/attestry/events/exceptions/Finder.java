package org.attestry.events.exceptions;

/** Who found a deviation; two kinds that look independently of each other let one estimate what neither found. */
public enum Finder {
    /** A rule that compares configuration, contracts or deals with the standard. */
    RULE,
    /** A person who came across it. */
    PERSON
}
