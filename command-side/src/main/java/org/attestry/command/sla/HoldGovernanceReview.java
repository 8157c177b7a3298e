package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ForumEvent;
import org.attestry.events.sla.ForumEvent.GovernanceReviewHeld;
import org.attestry.events.sla.ForumId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say that a governance forum met, and what came of it.
 *
 * @param forum the name programs use for the forum
 * @param day the day on which it met
 * @param title the name people use for it
 * @param present who was there
 * @param topics what was looked at
 * @param decisions what was decided
 * @param next when it meets again
 */
@Command(
        path = "PUT /sla/forums/{forum}/reviews/{day}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record HoldGovernanceReview(
        @Target ForumId forum,
        LocalDate day,
        @NotBlank @Size(max = 200) String title,
        @Size(min = 1, max = 100) List<StaffId> present,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 400) String> topics,
        @Size(max = 50) List<@NotBlank @Size(max = 1000) String> decisions,
        @Nullable LocalDate next) {

    /** Somewhere on earth it is tomorrow already. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    List<ForumEvent> decide(Map<LocalDate, GovernanceReviewHeld> reviews, Caller caller) {
        if (day.isAfter(LocalDate.ofInstant(caller.at(), EARLIEST))) {
            throw new Refused(SlaRefusal.NOT_YET);
        }
        if (next != null && !next.isAfter(day)) {
            throw new Refused(SlaRefusal.NEXT_NOT_LATER);
        }
        var before = reviews.get(day);
        if (before == null) {
            return List.of(held(caller.at()));
        }
        if (before.equals(held(before.at()))) {
            return List.of();
        }
        throw new Refused(SlaRefusal.HELD_OTHERWISE, before.sentence() + ".");
    }

    private GovernanceReviewHeld held(Instant at) {
        return new GovernanceReviewHeld(forum, day, title, present, topics, decisions, next, at);
    }
}
