package org.attestry.http.openapi;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes an operation from its record. */
record OperationChapter(Operation operation) implements Chapter {

    @Override
    public String path() {
        return operation.contract().path();
    }

    @Override
    public String method() {
        return operation.contract().method().toLowerCase(Locale.ROOT);
    }

    @Override
    public String context() {
        return operation.context();
    }

    @Override
    public ObjectNode in(Book book) {
        var record = operation.contract().record();
        var said = Docs.of(record);
        var summary = said.isEmpty() ? Docs.words(record.getSimpleName()) : Docs.summary(record);
        var described =
                book.operation(record.getSimpleName(), context(), summary, (said + "\n\n" + operation.who()).strip());
        var parameters = described.putArray("parameters");
        parameters(book, record, parameters);
        if (operation.changesSomething()) {
            Headers.asked(parameters, Headers.TO_COMMANDS);
            body(book, described);
        } else {
            Headers.asked(parameters, Headers.TO_QUERIES);
            if (!operation.answersLines()) {
                Headers.asked(parameters, Headers.TO_LISTEN);
            }
        }
        answers(book, described.putObject("responses"));
        return described;
    }

    /** What the components of a record are called in a request. */
    void parameters(Book book, Class<?> record, ArrayNode parameters) {
        var examples = book.examples().of(record, Set.of());
        for (var member : Member.of(record)) {
            boolean inPath = operation.inPath().contains(member.name());
            if (inPath || !operation.changesSomething()) {
                var schema = book.schemas().of(member);
                var said = schema.path("description").asString(Docs.of(Member.raw(member.type())));
                schema.remove("description");
                var parameter = parameters.addObject();
                parameter
                        .put("name", member.name())
                        .put("in", inPath ? "path" : "query")
                        .put("description", said.isEmpty() ? "The " + Docs.words(member.name()) + "." : said)
                        .put("required", inPath || member.required())
                        .set("schema", schema);
                if (parameter.get("required").booleanValue()) {
                    parameter.set("example", examples.get(member.name()));
                }
            }
        }
    }

    private void body(Book book, ObjectNode described) {
        var record = operation.contract().record();
        var body = described.putObject("requestBody").put("required", true);
        var content = body.putObject("content").putObject("application/json");
        content.set("schema", book.schemas().body(record, operation.inPath()));
        content.set("example", book.examples().of(record, operation.inPath()));
    }

    private void answers(Book book, ObjectNode responses) {
        var done = responses.putObject("200");
        if (operation.answersLines()) {
            lines(done);
        } else {
            whole(book, done);
        }
        if (!operation.changesSomething()) {
            comeAgain(responses.putObject("202"));
        }
        if (!operation.changesSomething() && !operation.answersLines()) {
            var same = responses.putObject("304").put("description", "Nothing changed since the ETag you sent.");
            Headers.answers(same, Headers.ETAG, Headers.ATTESTRY_POSITION);
        }
        book.responses().write(operation.problems(), responses);
    }

    private static void comeAgain(ObjectNode building) {
        building.put("description", "The state of the past that asOf names is being made; ask the same again.");
        Headers.answers(building, Headers.RETRY_AFTER);
        var schema = building.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
        var properties = schema.putObject("properties");
        position(properties.putObject("position"), "The position that was asked for.");
        position(properties.putObject("done"), "The position that it has come to.");
        schema.putArray("required").add("position").add("done");
    }

    private static void position(ObjectNode property, String meaning) {
        property.put("type", "integer").put("format", "int64").put("minimum", 0).put("description", meaning);
    }

    private void whole(Book book, ObjectNode done) {
        done.put("description", operation.changesSomething() ? "It is so, and recorded." : "The answer.");
        if (operation.changesSomething()) {
            Headers.answers(done, Headers.ETAG, Headers.ATTESTRY_POSITION);
        } else {
            Headers.answers(done, Headers.ETAG, Headers.ATTESTRY_POSITION, Headers.ATTESTRY_DIGEST);
        }
        var content = done.putObject("content").putObject("application/json");
        content.set("schema", book.schemas().of(operation.answer()));
        content.set("example", book.examples().of(operation.answer()));
        if (!operation.changesSomething()) {
            live(done);
        }
    }

    private static void live(ObjectNode done) {
        ((ObjectNode) done.get("content"))
                .putObject("text/event-stream")
                .putObject("schema")
                .put("type", "string")
                .put("description", "Server-sent events: the same JSON in each, now and whenever it has changed.");
    }

    private static void lines(ObjectNode done) {
        done.put("description", "JSON objects, one a line, as many as there are.");
        Headers.answers(done, Headers.ATTESTRY_POSITION);
        done.putObject("content")
                .putObject("application/x-ndjson")
                .putObject("schema")
                .put("type", "string")
                .put("description", "Lines that end in a line feed, each a JSON object.");
    }
}
