package org.attestry.tea;

import java.time.Instant;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refusal;
import org.attestry.command.kernel.Target;
import org.attestry.http.Role;
import org.attestry.tea.TeaEvent.TeaId;

/** What can be said in a tea house. */
public sealed interface TeaCommand {

    /** Ask for tea, ready at an instant. */
    @Command(path = "PUT /teas/{tea}", by = Role.ADMINISTRATOR)
    record OrderTea(@Target TeaId tea, Instant ready) implements TeaCommand {}

    /** Let it be ready at another instant. */
    @Command(path = "PUT /teas/{tea}/delay", by = Role.ADMINISTRATOR)
    record DelayTea(@Target TeaId tea, Instant ready) implements TeaCommand {}

    /** Ask for nothing any more. */
    @Command(path = "PUT /teas/{tea}/end", by = Role.ADMINISTRATOR)
    record CancelTea(@Target TeaId tea) implements TeaCommand {}

    /** Ask for everything now. */
    @Command(path = "PUT /teas/{tea}/hurry", by = Role.ADMINISTRATOR)
    record HurryGuests(@Target TeaId tea) implements TeaCommand {}

    /** Pour water on it; said twice, it happens twice. */
    @Command(path = "PUT /teas/{tea}/brew", by = Role.POLICY)
    record BrewTea(@Target TeaId tea) implements TeaCommand {}

    /** Put it on the table; said twice, it happens twice. */
    @Command(path = "PUT /teas/{tea}/service", by = Role.POLICY)
    record ServeTea(@Target TeaId tea) implements TeaCommand {}

    /** Why there is no tea. */
    enum TeaRefusal implements Refusal {
        NO_WATER;

        @Override
        public String sentence() {
            return "There is no water. Fetch some.";
        }
    }
}
