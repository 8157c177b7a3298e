package org.attestry.query.kernel;

/**
 * A schema that one version of a view lives in. A view may have several: one serves, others are being made or were left.
 *
 * @param stage what it is there for
 */
record Home(Schema schema, String view, int version, HomeStage stage) {

    /** Another program may have made it: whether this one can go on with it. */
    boolean isOf(KnownView known) {
        return known.name().equals(view) && known.version() == version;
    }
}
