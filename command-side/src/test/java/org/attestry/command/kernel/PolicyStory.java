package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.policies.KnownPolicy;
import org.attestry.events.Event;
import org.attestry.http.Role;
import org.axonframework.eventhandling.GenericEventMessage;

/** A policy told as a story, through the door events come by: when this happened, or fell due, then that is sent. */
public final class PolicyStory {

    private final List<Then> thens;

    private PolicyStory(Stream<Then> thens) {
        this.thens = thens.toList();
    }

    /** Lets a policy hear events, in order. */
    public static PolicyStory whenHappened(Object policy, Event... events) {
        var known = KnownPolicy.of(policy);
        return new PolicyStory(Arrays.stream(events)
                .flatMap(event -> known.hearing(GenericEventMessage.asEventMessage(event)).stream()));
    }

    /** Lets a due time of a kind come. */
    public static PolicyStory whenDue(Object policy, String kind, Due due) {
        return new PolicyStory(KnownPolicy.of(policy).due(kind, due).stream());
    }

    /** Exactly these commands are sent, whenever they take effect, and a policy may send them. */
    public void sends(Object... commands) {
        thens.forEach(then -> assertThat(then).isInstanceOf(Then.Send.class));
        assertThat(thens.stream().map(then -> ((Then.Send) then).command())).containsExactly(commands);
        for (var command : commands) {
            var by = CommandContract.of(command.getClass()).http().by();
            assertThat(by)
                    .as("%s is open to", command.getClass().getSimpleName())
                    .contains(Role.POLICY);
        }
    }

    /** Exactly this follows, with the instants at which it takes effect. */
    public void then(Then... expected) {
        assertThat(thens).containsExactly(expected);
    }

    /** It is none of the policy's business. */
    public void sendsNothing() {
        assertThat(thens).isEmpty();
    }
}
