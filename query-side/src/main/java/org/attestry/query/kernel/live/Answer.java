package org.attestry.query.kernel.live;

/** An answer as it is sent. */
public final class Answer {

    private final long position;
    private final String digest;
    private final byte[] json;

    /**
     * An answer as it is sent.
     *
     * @param position the last position of the ledger that it includes
     * @param digest names its bytes
     * @param json on one line
     */
    public Answer(long position, String digest, byte[] json) {
        this.position = position;
        this.digest = digest;
        this.json = json;
    }

    long position() {
        return position;
    }

    String digest() {
        return digest;
    }

    byte[] json() {
        return json;
    }
}
