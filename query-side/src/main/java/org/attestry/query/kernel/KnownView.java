package org.attestry.query.kernel;

import java.util.Objects;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * A view as the program knows it; where its rows are is said apart, so that the same view can fill another schema.
 *
 * @param name the processing group
 * @param home the schema of this version
 * @param tables what makes its tables
 * @param view the object that hears and answers
 */
record KnownView(String name, int version, Schema home, String tables, Object view) {

    static KnownView of(Object view) {
        var type = view.getClass();
        var known = Objects.requireNonNull(AnnotationUtils.findAnnotation(type, View.class));
        var tables = AnnotationUtils.findAnnotation(type, Tables.class);
        if (tables == null) {
            throw new IllegalStateException(type.getName() + " is a view without @Tables");
        }
        return new KnownView(known.name(), known.version(), Schema.of(known), tables.value(), view);
    }
}
