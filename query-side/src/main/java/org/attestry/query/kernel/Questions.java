package org.attestry.query.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;

/** Everything that can be asked here. */
public final class Questions {

    private final Map<Class<?>, Question> byRecord = new LinkedHashMap<>();
    private final Views views;
    private final Served ledger;

    Questions(Views views, Collection<Object> desks) {
        this.views = views;
        ledger = new Served(null, Place.LEDGER, KnownView.answersOf(desks.toArray()));
        views.known().values().stream().flatMap(List::stream).forEach(view -> add(view.view(), view.name()));
        desks.forEach(desk -> add(desk, null));
    }

    private void add(Object handler, @Nullable String view) {
        Arrays.stream(handler.getClass().getDeclaredMethods())
                .filter(method -> AnnotationUtils.findAnnotation(method, QueryHandler.class) != null)
                .map(method -> Question.of(method, view))
                .forEach(question -> {
                    var twin = byRecord.put(question.contract().record(), question);
                    if (twin != null && !twin.equals(question)) { // another version of a view answers the same
                        throw new IllegalStateException(question.contract().name() + " is answered twice");
                    }
                });
    }

    /** Each of them once, in the order of their paths. */
    public List<Question> all() {
        return byRecord.values().stream()
                .sorted((a, b) -> a.contract().path().compareTo(b.contract().path()))
                .toList();
    }

    Question of(Class<?> query) {
        return Objects.requireNonNull(byRecord.get(query), () -> query.getName() + " is answered by nobody");
    }

    /** From where it is answered at the moment. */
    Served served(Question question) {
        return question.view() == null ? ledger : views.serving(question.view());
    }
}
