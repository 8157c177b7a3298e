package org.attestry.http.openapi;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Says Jakarta's constraints in the words of JSON Schema. */
final class Constraints {

    private Constraints() {}

    static void write(List<Annotation> constraints, ObjectNode schema, boolean list, boolean number) {
        for (var constraint : constraints) {
            write(constraint, schema, list ? "Items" : "Length", number);
        }
    }

    private static void write(Annotation constraint, ObjectNode schema, String what, boolean number) {
        switch (constraint) {
            case Size size -> {
                if (size.min() > 0) {
                    schema.put("min" + what, size.min());
                }
                if (size.max() < Integer.MAX_VALUE) {
                    schema.put("max" + what, size.max());
                }
            }
            case NotBlank unused -> {
                schema.putIfAbsent("pattern", schema.stringNode("\\S"));
                schema.putIfAbsent("minLength", schema.numberNode(1));
            }
            case NotEmpty unused -> schema.putIfAbsent("min" + what, schema.numberNode(1));
            case Pattern pattern -> schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
            case Min min when number -> schema.put("minimum", min.value());
            case Max max when number -> schema.put("maximum", max.value());
            case DecimalMin min
            when number -> schema.put(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value()));
            case DecimalMax max
            when number -> schema.put(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value()));
            case Digits digits
            when number && digits.fraction() > 0 ->
                schema.put("multipleOf", BigDecimal.ONE.movePointLeft(digits.fraction()));
            case Positive unused -> schema.put("exclusiveMinimum", 0);
            case PositiveOrZero unused -> schema.put("minimum", 0);
            case Negative unused -> schema.put("exclusiveMaximum", 0);
            default -> {
                // no constraint, or one that JSON Schema has no word for: its message says it when it is broken
            }
        }
    }
}
