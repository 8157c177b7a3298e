package org.attestry.tea;

import static org.attestry.command.kernel.PolicyStory.whenDue;
import static org.attestry.command.kernel.PolicyStory.whenHappened;

import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Then;
import org.attestry.tea.TeaCommand.BrewTea;
import org.attestry.tea.TeaCommand.ServeTea;
import org.attestry.tea.TeaEvent.GuestsHurried;
import org.attestry.tea.TeaEvent.TeaCancelled;
import org.attestry.tea.TeaEvent.TeaId;
import org.attestry.tea.TeaEvent.TeaOrdered;
import org.junit.jupiter.api.Test;

/** How a policy is told in a test. */
class KitchenTest {

    private static final TeaId TEA = new TeaId("tea-a");
    private final WhenTeaOrderedBrew kitchen = new WhenTeaOrderedBrew();

    @Test
    void tea_that_is_ordered_is_brewed_and_served_when_it_is_ready() {
        whenHappened(kitchen, new TeaOrdered(TEA, Instant.EPOCH)).sends(new BrewTea(TEA));
        whenDue(kitchen, TeaEvent.READY, new Due("tea-a", "", Instant.EPOCH)).sends(new ServeTea(TEA));
    }

    @Test
    void a_hurry_wakes_and_what_is_cancelled_concerns_nobody() {
        whenHappened(kitchen, new GuestsHurried(TEA)).then(Then.wake(TeaEvent.READY));
        whenHappened(kitchen, new TeaCancelled(TEA)).sendsNothing();
    }

    @Test
    void a_kind_that_nobody_answers_to_is_a_mistake_of_the_test() {
        Assertions.assertThatThrownBy(() -> whenDue(kitchen, "tea.cold", new Due("tea-a", "", Instant.EPOCH)))
                .hasMessageContaining("tea.kitchen does not answer to tea.cold");
    }
}
