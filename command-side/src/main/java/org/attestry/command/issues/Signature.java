package org.attestry.command.issues;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Source;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** In whose name something is done. */
final class Signature {

    private Signature() {}

    /** The caller; the import of a history may name who it was. */
    static StaffId of(@Nullable StaffId named, Caller caller) {
        if (named == null) {
            return caller.staff();
        }
        if (!named.equals(caller.staff()) && caller.envelope().source() != Source.IMPORT) {
            throw new Refused(IssueRefusal.IN_ANOTHERS_NAME);
        }
        return named;
    }
}
