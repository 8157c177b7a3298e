package org.attestry.command.kernel;

import jakarta.servlet.http.HttpServletRequest;
import org.attestry.http.Plain;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.http.Requests;
import org.jspecify.annotations.Nullable;

/** The headers a command may come with. */
final class Headers {

    static final String POSITION = "Attestry-Position";
    private static final int LONGEST = 500;

    private Headers() {}

    static Envelope envelope(HttpServletRequest request, Source source) {
        return new Envelope(
                source,
                Requests.header(request, "Idempotency-Key"),
                version(Requests.header(request, "If-Match")),
                null,
                text(request, "Attestry-Reason"),
                text(request, "Attestry-Correlation-Id"),
                null);
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        if (ifMatch.equals("*")) {
            return Envelope.ANY_VERSION;
        }
        if (!ifMatch.matches("\"[0-9]{1,18}\"")) {
            throw new Rejected(Problem.invalid("If-Match", "must be a version as an ETag gave it, like \"3\""));
        }
        return Long.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** Header text travels as ASCII; anything else comes percent-encoded (RFC 3986). */
    private static @Nullable String text(HttpServletRequest request, String header) {
        var value = Requests.header(request, header);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            var text = Plain.decoded(value);
            if (text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)) {
                return text;
            }
        } catch (IllegalArgumentException broken) {
            // the same answer as for one that is too long
        }
        throw new Rejected(Problem.invalid(
                header, "must be at most " + LONGEST + " characters of text, percent-encoded where it is not ASCII"));
    }
}
