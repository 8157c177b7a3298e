package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.DueTime;
import org.attestry.events.exceptions.ExceptionEvent;

/** Time that passes for one case: what is said, and what falls due in between, each at its instant. */
final class Passing {

    private static final List<Object> POLICIES =
            List.of(new WhenExceptionFallsDueAct(), new WhenRatificationDueMissIt());

    private record Key(String kind, String what) {}

    final List<ExceptionEvent> history = new ArrayList<>();
    private final Map<Key, Instant> dues = new HashMap<>();
    private Stage stage = new Stage.Unknown();

    Stage stage() {
        return stage;
    }

    /** Lets everything happen that falls due until a moment. */
    void until(Instant moment) {
        for (var next = next(moment); next.isPresent(); next = next(moment)) {
            var key = next.get().getKey();
            var instant = next.get().getValue();
            dues.remove(key);
            answer(new Due(Cases.CASE.value(), key.what(), instant), key.kind());
        }
    }

    /** Says something; a no is nothing. */
    void say(Caller caller, Object command) {
        decided(caller, command).forEach(this::happened);
    }

    private Optional<Map.Entry<Key, Instant>> next(Instant moment) {
        return dues.entrySet().stream()
                .filter(due -> !due.getValue().isAfter(moment))
                .min(Map.Entry.<Key, Instant>comparingByValue()
                        .thenComparing(due -> due.getKey().toString(), Comparator.naturalOrder()));
    }

    private void happened(ExceptionEvent event) {
        history.add(event);
        stage = stage.after(event);
        for (var due : event.dueTimes()) {
            switch (due) {
                case DueTime.Set set -> dues.put(new Key(set.kind(), set.what()), set.at());
                case DueTime.Clear clear ->
                    dues.keySet()
                            .removeIf(key -> key.kind().equals(clear.kind())
                                    && (clear.what().equals(DueTime.ALL)
                                            || clear.what().equals(key.what())));
            }
        }
    }

    private void answer(Due due, String kind) {
        for (var policy : POLICIES) {
            Arrays.stream(policy.getClass().getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(WhenDue.class)
                            && method.getAnnotation(WhenDue.class).value().equals(kind))
                    .map(method -> (List<?>) call(() -> method.invoke(policy, due)))
                    .flatMap(List::stream)
                    .forEach(then -> say(at(told(policy()), due.at()), ((Then.Send) then).command()));
        }
    }

    private List<ExceptionEvent> decided(Caller caller, Object command) {
        return call(() -> {
            var decide = command.getClass().getDeclaredMethod("decide", Stage.class, Caller.class);
            decide.setAccessible(true);
            try {
                return ((List<?>) decide.invoke(command, stage, caller))
                        .stream().map(ExceptionEvent.class::cast).toList();
            } catch (InvocationTargetException said) {
                if (said.getCause() instanceof Refused) {
                    return List.of();
                }
                throw said;
            }
        });
    }

    private interface Reflective<T> {
        T get() throws ReflectiveOperationException;
    }

    private static <T> T call(Reflective<T> what) {
        try {
            return what.get();
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("a rule cannot be called", broken);
        }
    }
}
