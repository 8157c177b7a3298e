package org.attestry.events.issues;

/** How an issue reached us. */
public enum Channel {
    PHONE,
    EMAIL,
    SELF_SERVICE,
    VOICE_MENU,
    IN_PERSON,
    DIRECT
}
