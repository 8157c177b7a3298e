package org.attestry.query.kernel;

import java.util.Objects;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * A view as the program knows it; where its rows are is said apart, so that the same view can fill another schema.
 *
 * @param name the processing group
 * @param home the schema of this version, if it has not been rebuilt
 * @param tables what makes its tables
 * @param view the object that hears and answers
 * @param bus its answers; another version of the view may answer the same questions on a bus of its own
 */
record KnownView(String name, int version, Schema home, String tables, Object view, QueryBus bus) {

    static KnownView of(Object view) {
        var type = view.getClass();
        var known = Objects.requireNonNull(AnnotationUtils.findAnnotation(type, View.class));
        var tables = AnnotationUtils.findAnnotation(type, Tables.class);
        if (tables == null) {
            throw new IllegalStateException(type.getName() + " is a view without @Tables");
        }
        return new KnownView(known.name(), known.version(), Schema.of(known), tables.value(), view, answersOf(view));
    }

    /** A bus on which the query handlers of this object answer. */
    static QueryBus answersOf(Object... handlers) {
        var bus = SimpleQueryBus.builder().build();
        for (var handler : handlers) {
            new AnnotationQueryHandlerAdapter<>(handler, Handlers.parametersOf(handler.getClass())).subscribe(bus);
        }
        return bus;
    }
}
