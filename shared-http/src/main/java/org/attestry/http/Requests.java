package org.attestry.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.node.ObjectNode;

/** Takes a request apart with bounds on everything. */
public final class Requests {

    /** Everything the product is asked is below this. */
    public static final String API = "/api/";

    private Requests() {}

    /** The words of the path below {@code /api}, decoded. */
    public static String[] path(HttpServletRequest request) {
        var words = request.getRequestURI().substring(API.length()).split("/", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = UriUtils.decode(words[i], StandardCharsets.UTF_8);
        }
        return words;
    }

    /**
     * The JSON object in the body.
     *
     * @param most bytes that are read at most
     * @throws Rejected 400, 413 or 415
     */
    public static ObjectNode body(HttpServletRequest request, Binder binder, int most) throws IOException {
        mustBe(request, "json");
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try (InputStream in = request.getInputStream()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return binder.read(new java.io.ByteArrayInputStream(bytes));
        }
    }

    /**
     * Holds the content type against {@code application/json} or a relative of it.
     *
     * @throws Rejected 415
     */
    public static void mustBe(HttpServletRequest request, String subtype) {
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

    /** The answer to a body or line of more than so many bytes. */
    public static Rejected tooLarge(int most) {
        return new Rejected(Problem.of(KnownProblem.TOO_LARGE, "At most " + most + " bytes are read here."));
    }
}
