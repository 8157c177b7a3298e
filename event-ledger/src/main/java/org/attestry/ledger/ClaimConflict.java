package org.attestry.ledger;

/** Another stream already holds what this append wants for itself. */
public final class ClaimConflict extends AppendRefused {
    private static final long serialVersionUID = 1;
    private final String kind;
    private final String key;
    private final String heldBy;

    public ClaimConflict(String kind, String key, String heldBy) {
        super("%s %s is held by %s".formatted(kind, key, heldBy));
        this.kind = kind;
        this.key = key;
        this.heldBy = heldBy;
    }

    public String kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public String heldBy() {
        return heldBy;
    }
}
