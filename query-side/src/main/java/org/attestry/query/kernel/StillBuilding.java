package org.attestry.query.kernel;

/** A state of the past is being made: ask again in a moment. */
final class StillBuilding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Progress progress;

    /**
     * How far it is.
     *
     * @param position the position that was asked for
     * @param done the position it has come to
     */
    record Progress(long position, long done) {}

    StillBuilding(long position, long done) {
        super("The state at %d is being made; it has come to %d.".formatted(position, done));
        this.progress = new Progress(position, done);
    }

    Progress progress() {
        return progress;
    }
}
