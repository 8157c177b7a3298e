package org.attestry.ledger;

/** Somebody else wrote to the stream first, or the stream is not as long as was thought. */
public final class SequenceConflict extends AppendRefused {
    private static final long serialVersionUID = 1;
    private final String streamId;

    public SequenceConflict(String streamId) {
        super("the stream %s has gone on, or has not got that far".formatted(streamId));
        this.streamId = streamId;
    }

    public String streamId() {
        return streamId;
    }
}
