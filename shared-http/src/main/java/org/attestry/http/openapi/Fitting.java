package org.attestry.http.openapi;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A text or number that the constraints of its component let through. */
final class Fitting {

    private Fitting() {}

    static Object value(Member member, JsonNode usual) {
        return usual.isString() ? text(member) : number(member, usual);
    }

    private static String text(Member member) {
        var words = Docs.words(member.name());
        var text = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ", in plain words";
        var size = find(member, Size.class);
        int least = size.map(Size::min).orElse(0);
        int most = size.map(Size::max).orElse(Integer.MAX_VALUE);
        while (text.length() < least) {
            text += ", and more of them";
        }
        return text.length() > most ? text.substring(0, most).strip() : text;
    }

    private static Object number(Member member, JsonNode usual) {
        var least = find(member, Min.class)
                .map(min -> BigDecimal.valueOf(min.value()))
                .or(() -> find(member, DecimalMin.class).map(min -> new BigDecimal(min.value())));
        var most = find(member, Max.class)
                .map(max -> BigDecimal.valueOf(max.value()))
                .or(() -> find(member, DecimalMax.class).map(max -> new BigDecimal(max.value())));
        var number = least.orElse(usual.decimalValue()).min(most.orElse(BigDecimal.valueOf(Long.MAX_VALUE)));
        return usual.isIntegralNumber() ? (Object) number.longValue() : number;
    }

    private static <A extends Annotation> Optional<A> find(Member member, Class<A> kind) {
        return member.constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
