package org.attestry.command.kernel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.attestry.events.Event;
import org.attestry.http.Rejected;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A rule told as a story, through Axon's own door: given what happened, when somebody says this, then that follows. */
public final class Story<A extends Root> {

    private final Class<A> thing;
    private final List<Event> past;
    private Caller caller = Callers.caller("stf-somebody");

    private Story(Class<A> thing, List<Event> past) {
        this.thing = thing;
        this.past = past;
    }

    /** A thing and what happened to it. */
    public static <A extends Root> Story<A> given(Class<A> thing, Event... past) {
        return new Story<>(thing, List.of(past));
    }

    /** Who speaks. */
    public Story<A> by(Caller speaker) {
        caller = speaker;
        return this;
    }

    /** What is said. */
    public Outcome<A> when(Object command) {
        var fixture = new AggregateTestFixture<>(thing);
        var sending = new Sending(caller, Map.of(), null);
        return new Outcome<>((past.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(past))
                .when(command, Map.of(Sending.KEY, sending)));
    }

    /** What came of it. */
    public static final class Outcome<A extends Root> {
        private final ResultValidator<A> result;

        private Outcome(ResultValidator<A> result) {
            this.result = result;
        }

        /** Exactly this happened. */
        public void then(Event... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        /** It had been said before. */
        public void isNoNews() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        /** The rule said no, for this reason, and nothing happened. */
        public void isRefused(Refusal why) {
            result.expectNoEvents().expectException(Refused.class).expectException(matcher(why.type()));
        }

        /** The kernel said no, with this problem, and nothing happened. */
        public void isRejected(String type) {
            result.expectNoEvents().expectException(Rejected.class).expectException(matcher(type));
        }

        /** What came of it in a few words: event names, "no news", or the code of the no. */
        String summary() {
            var no = new AtomicReference<Throwable>();
            try {
                result.expectException(new org.hamcrest.CustomTypeSafeMatcher<Throwable>("any no") {
                    @Override
                    protected boolean matchesSafely(Throwable failure) {
                        no.set(failure);
                        return true;
                    }
                });
                return "no: " + typeOf(no.get());
            } catch (org.axonframework.test.AxonAssertionError nothingWasThrown) {
                var events = new AtomicReference<List<EventMessage<?>>>(List.of());
                result.expectEventsMatching(
                        new org.hamcrest.CustomTypeSafeMatcher<List<EventMessage<?>>>("any events") {
                            @Override
                            protected boolean matchesSafely(List<EventMessage<?>> published) {
                                events.set(published);
                                return true;
                            }
                        });
                return events.get().isEmpty()
                        ? "no news"
                        : events.get().stream()
                                .map(m -> m.getPayloadType().getSimpleName())
                                .collect(Collectors.joining(", "));
            }
        }

        private static String typeOf(Throwable no) {
            return switch (no) {
                case Refused refused -> refused.problem().type().replace("/problems/", "");
                case Rejected rejected -> rejected.problem().type().replace("/problems/", "");
                default -> throw new AssertionError("not a no", no);
            };
        }

        private static org.hamcrest.Matcher<Throwable> matcher(String type) {
            return new org.hamcrest.CustomTypeSafeMatcher<>("a no of type " + type) {
                @Override
                protected boolean matchesSafely(Throwable failure) {
                    return ("/problems/" + typeOf(failure)).equals(type);
                }
            };
        }
    }
}
