package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardRevised;
import org.attestry.events.exceptions.StandardEvent.Text;
import org.attestry.events.exceptions.StandardId;
import org.attestry.http.Role;

/**
 * Replace a standard by its next version, from a day on; cases keep the version they were requested under.
 *
 * @param standard the standard
 * @param version the number of the new version: one more than the last
 * @param text what it says now, all of it
 * @param reason why, for those who work by it
 */
@Command(
        path = "PUT /standards/{standard}/versions/{version}",
        by = {Role.OFFICER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record ReviseStandard(
        @Target StandardId standard,
        @Min(2) int version,
        @Valid StandardText text,
        @NotBlank @Size(max = 2000) String reason) {

    List<StandardEvent> decide(Standing standing, Caller caller) {
        var said = text.asSaid();
        return switch (standing) {
            case Standing.Unpublished none -> throw new Refused(StandardRefusal.UNKNOWN_STANDARD);
            case Standing known when says(known, said) -> List.of();
            case Standing.Retired over ->
                throw new Refused(StandardRefusal.STANDARD_RETIRED, over.by().sentence() + ".");
            case Standing.InForce now -> revised(now.editions().getLast(), said, caller);
        };
    }

    /** This version, or the last one, says the same already. */
    private boolean says(Standing known, Text said) {
        return known.editions().stream().anyMatch(edition -> edition.equals(new Edition(version, said)))
                || known.editions().getLast().equals(new Edition(version - 1, said));
    }

    private List<StandardEvent> revised(Edition last, Text said, Caller caller) {
        if (version <= last.version()) {
            throw new Refused(StandardRefusal.VERSION_TAKEN, "The last version is " + last.version() + ".");
        }
        if (version > last.version() + 1) {
            throw new Refused(StandardRefusal.VERSION_SKIPPED, "The last version is " + last.version() + ".");
        }
        if (said.effectiveFrom().isBefore(last.text().effectiveFrom())) {
            throw new Refused(
                    StandardRefusal.EFFECTIVE_TOO_EARLY,
                    "The last version counts from " + last.text().effectiveFrom() + ".");
        }
        return List.of(new StandardRevised(standard, version, said, reason, caller.staff(), caller.at()));
    }
}
