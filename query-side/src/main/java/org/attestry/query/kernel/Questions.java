package org.attestry.query.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.core.annotation.AnnotationUtils;

/** Everything that can be asked here. */
public final class Questions {

    private final Map<Class<?>, Question> byRecord = new LinkedHashMap<>();
    private final QueryBus bus;

    Questions(QueryBus bus, Collection<KnownView> views, Collection<Object> desks) {
        this.bus = bus;
        views.forEach(view -> add(view.view(), Place.of(view.home())));
        desks.forEach(desk -> add(desk, Place.LEDGER));
    }

    private void add(Object handler, Place place) {
        Arrays.stream(handler.getClass().getDeclaredMethods())
                .filter(method -> AnnotationUtils.findAnnotation(method, QueryHandler.class) != null)
                .map(method -> Question.of(method, place))
                .forEach(question -> {
                    var twin = byRecord.put(question.contract().record(), question);
                    if (twin != null) {
                        throw new IllegalStateException(question.contract().name() + " is answered twice");
                    }
                });
        new AnnotationQueryHandlerAdapter<>(handler, Handlers.parametersOf(handler.getClass())).subscribe(bus);
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

    QueryBus bus() {
        return bus;
    }
}
