package org.attestry.http.openapi;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the operations of one document share while it is written. */
record Book(JsonMapper json, Examples examples, Schemas schemas, Responses responses) {

    static Book empty(JsonMapper json) {
        var examples = new Examples(json);
        var schemas = new Schemas(json, examples);
        return new Book(json, examples, schemas, new Responses(json, schemas));
    }

    ObjectNode node() {
        return json.createObjectNode();
    }

    /** An operation as far as every one has it. */
    ObjectNode operation(String id, String tag, String summary, String description) {
        var operation = node();
        operation.putArray("tags").add(tag);
        return operation.put("summary", summary).put("description", description).put("operationId", id);
    }
}
