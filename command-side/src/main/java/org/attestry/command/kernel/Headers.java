package org.attestry.command.kernel;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.jspecify.annotations.Nullable;

/** The headers a command may come with. */
final class Headers {

    static final String POSITION = "Attestry-Position";
    private static final int LONGEST = 500;

    private Headers() {}

    static Envelope envelope(HttpServletRequest request, Source source) {
        return new Envelope(
                source,
                request.getHeader("Idempotency-Key"),
                version(request.getHeader("If-Match")),
                null,
                text("Attestry-Reason", request.getHeader("Attestry-Reason")),
                text("Attestry-Correlation-Id", request.getHeader("Attestry-Correlation-Id")),
                null);
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        if (!ifMatch.matches("\"[0-9]{1,18}\"")) {
            throw new Rejected(Problem.invalid("If-Match", "must be a version as an ETag gave it, like \"3\""));
        }
        return Long.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** Header text travels as ASCII; anything else comes percent-encoded (RFC 3986). */
    private static @Nullable String text(String header, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            var text = URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
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
