package org.attestry.http.openapi;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The headers that mean the same everywhere, and the one parameter that does. */
enum Headers {
    IF_MATCH("If-Match", "string", "\"3\"", "The ETag you decided upon; if it has changed since, the answer is 412."),
    IDEMPOTENCY_KEY(
            "Idempotency-Key",
            "string",
            "2b0d6a4e-6f0f-4b7e-9d9c-0c1d2e3f4a5b",
            "A text of your own for this one command; sent again with the same body it gets the same answer."),
    ATTESTRY_REASON(
            "Attestry-Reason",
            "string",
            "Asked for by the provider's office",
            "Why, for whoever reads the history; at most 500 characters, percent-encoded where it is not ASCII."),
    ATTESTRY_CORRELATION_ID(
            "Attestry-Correlation-Id",
            "string",
            "import-2026-03-02",
            "A text of your own that ties the commands of one piece of work together."),
    ATTESTRY_AFTER(
            "Attestry-After",
            "integer",
            "1042",
            "A ledger position the answer must include: send the Attestry-Position of your command to read it back."),
    AS_OF(
            "asOf",
            "string",
            "2026-04-01T06:00:00Z",
            "An instant, or a ledger position: the answer is made from what had been recorded by then."),
    IF_NONE_MATCH("If-None-Match", "string", "\"1042\"", "The ETag you have; if nothing changed, the answer is 304."),
    LAST_EVENT_ID(
            "Last-Event-ID",
            "string",
            "1042-2jmj7l5rSw0yVb_vlWAYkK_Y",
            "To who listens (Accept: text/event-stream): the id of the last event you had; if nothing changed since,"
                    + " it is not sent again."),
    ETAG("ETag", "string", "\"3\"", "Names this state of it; send it as If-Match or If-None-Match."),
    ATTESTRY_POSITION("Attestry-Position", "integer", "1042", "The ledger position that this answer includes."),
    ATTESTRY_DIGEST(
            "Attestry-Digest",
            "string",
            "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "Names the state of the past that was asked with asOf; made again, it is the same."),
    RETRY_AFTER("Retry-After", "integer", "2", "Seconds after which it is worth asking again."),
    WWW_AUTHENTICATE("WWW-Authenticate", "string", "Bearer", "How to say who you are.");

    /** What a command may be sent with. */
    static final List<Headers> TO_COMMANDS =
            List.of(IF_MATCH, IDEMPOTENCY_KEY, ATTESTRY_REASON, ATTESTRY_CORRELATION_ID);

    /** What a query may be sent with. */
    static final List<Headers> TO_QUERIES = List.of(ATTESTRY_AFTER, AS_OF, IF_NONE_MATCH);

    /** What a query that is listened to may be sent with too. */
    static final List<Headers> TO_LISTEN = List.of(LAST_EVENT_ID);

    private final String header;
    private final String type;
    private final String example;
    private final String meaning;

    Headers(String header, String type, String example, String meaning) {
        this.header = header;
        this.type = type;
        this.example = example;
        this.meaning = meaning;
    }

    /** Names them as parameters of a request. */
    static void asked(ArrayNode parameters, List<Headers> headers) {
        headers.forEach(h -> parameters.addObject().put("$ref", "#/components/parameters/" + h.header));
    }

    /** Names them as headers of an answer. */
    static void answers(ObjectNode response, Headers... headers) {
        var named = response.putObject("headers");
        for (var header : headers) {
            named.putObject(header.header).put("$ref", "#/components/headers/" + header.header);
        }
    }

    /** Defines those that are used somewhere in this document. */
    static void define(ObjectNode components, String document) {
        var parameters = JsonNodeFactory.instance.objectNode();
        var headers = JsonNodeFactory.instance.objectNode();
        for (var header : values()) {
            if (document.contains("#/components/parameters/" + header.header + "\"")) {
                parameters.set(
                        header.header,
                        header.described().put("name", header.header).put("in", header == AS_OF ? "query" : "header"));
            }
            if (document.contains("#/components/headers/" + header.header + "\"")) {
                headers.set(header.header, header.described());
            }
        }
        components.set("parameters", parameters);
        components.set("headers", headers);
    }

    private ObjectNode described() {
        var described = JsonNodeFactory.instance.objectNode().put("description", meaning);
        var schema = described.putObject("schema").put("type", type);
        if (type.equals("integer")) {
            schema.put("format", "int64").put("minimum", 0);
            return described.put("example", Long.parseLong(example));
        }
        return described.put("example", example);
    }
}
