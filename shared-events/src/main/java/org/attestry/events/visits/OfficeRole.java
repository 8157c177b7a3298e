package org.attestry.events.visits;

/** What somebody who took part in a visit does in the office. */
public enum OfficeRole {
    /** Treats patients as a physician. */
    PHYSICIAN,
    /** Treats patients otherwise: a nurse, a therapist. */
    CLINICIAN,
    /** Runs the office. */
    OFFICE_MANAGER,
    /** Sends and follows claims. */
    BILLING,
    /** Receives patients. */
    FRONT_DESK,
    /** Anything else. */
    OTHER
}
