package org.attestry.command.kernel;

import java.util.Locale;
import org.attestry.http.Problem;
import org.jspecify.annotations.Nullable;

/** A reason why a rule says no: an enum per context, one constant a reason. */
public interface Refusal {

    /** The constant's name. */
    String name();

    /** Why, and the way on, in one sentence. */
    String sentence();

    /** 409, unless the rule means something else, for instance 404. */
    default int status() {
        return 409;
    }

    /** The stable code, for instance {@code /problems/exceptions/own-case}: the context is the enum's package. */
    default String type() {
        var home = getClass().getPackageName();
        return "/problems/%s/%s"
                .formatted(
                        home.substring(home.lastIndexOf('.') + 1),
                        name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The answer, with what there is to say about this one case. */
    default Problem problem(@Nullable String detail) {
        return new Problem(type(), sentence(), status(), detail, null, java.util.List.of());
    }
}
