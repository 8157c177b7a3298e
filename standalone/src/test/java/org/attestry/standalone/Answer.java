package org.attestry.standalone;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered. */
public record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The header, or an empty text where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The ledger position that this answer includes. */
    public long position() {
        return Long.parseLong(header("Attestry-Position"));
    }

    /** The end of the problem's type, for instance {@code exceptions/own-case}. */
    public String problem() {
        return json().path("type").asString("").replaceFirst("^.*/problems/", "");
    }
}
