package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP.
 *
 * @param body as text; empty for 304
 */
public record Reply(int status, String body, MockHttpServletResponse response) {

    static Reply of(MockHttpServletResponse response) {
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Reply(response.getStatus(), body, response);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return QueryNode.JSON.readTree(body);
    }

    /** One header. */
    public @Nullable String header(String name) {
        return response.getHeader(name);
    }

    /** The code of the problem it is. */
    public String problem() {
        return json().path("type").asString();
    }
}
