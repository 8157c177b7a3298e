package org.attestry.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** Takes a request apart with bounds on everything. */
public final class Requests {

    /** Everything the product is asked is below this. */
    public static final String API = "/api/";

    private Requests() {}

    /**
     * The words of the path below {@code /api}, decoded.
     *
     * @throws Rejected 404 for a path that is not written in UTF-8
     */
    public static String[] path(HttpServletRequest request) {
        try {
            // the words first: what is decoded may hold anything, but is one word
            return Arrays.stream(request.getRequestURI().split("/", -1))
                    .skip(2)
                    .map(Plain::decoded)
                    .toArray(String[]::new);
        } catch (IllegalArgumentException broken) {
            throw new Rejected(Problem.of(KnownProblem.NO_SUCH_PATH, "Paths are percent-encoded UTF-8."));
        }
    }

    /**
     * A header that may come once.
     *
     * @throws Rejected 422 if it comes more often: nobody could say which one counts
     */
    public static @Nullable String header(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw new Rejected(Problem.invalid(name, "must be given once"));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /**
     * The JSON object in the body.
     *
     * @param most bytes that are read at most
     * @throws Rejected 400, 413, 415 or 422
     */
    public static ObjectNode body(HttpServletRequest request, Binder binder, int most) {
        mustBe(request, "json");
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try (InputStream in = request.getInputStream()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return binder.read(bytes);
        } catch (IOException broken) {
            throw brokenOff();
        }
    }

    /**
     * Holds the content type against {@code application/json} or a relative of it, sent as it is.
     *
     * @throws Rejected 415
     */
    public static void mustBe(HttpServletRequest request, String subtype) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Rejected(Problem.of(KnownProblem.WRONG_MEDIA_TYPE, "Send it without Content-Encoding."));
        }
        try {
            var type = request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
            if (type != null
                    && type.getType().equals("application")
                    && (type.getSubtype().equals(subtype) || type.getSubtype().endsWith("+" + subtype))
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (InvalidMediaTypeException unreadable) {
            // the same answer as for a wrong one
        }
        throw new Rejected(
                Problem.of(KnownProblem.WRONG_MEDIA_TYPE, "Send Content-Type: application/" + subtype + ", in UTF-8."));
    }

    /** The answer to a body that ended before its end. */
    public static Rejected brokenOff() {
        return new Rejected(Problem.of(KnownProblem.MALFORMED, "The body broke off, or is not chunked as it says."));
    }

    /** The answer to a body or line of more than so many bytes. */
    public static Rejected tooLarge(int most) {
        return new Rejected(Problem.of(KnownProblem.TOO_LARGE, "At most " + most + " bytes are read here."));
    }
}
