package org.attestry.http.openapi;

import java.util.Collection;
import java.util.List;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Describes how many commands are sent at once: a line each, answered by a line each. */
record BulkChapter(Collection<String> commands, String sample, ObjectNode sampleBody) implements Chapter {

    private static final List<PossibleProblem> PROBLEMS = PossibleProblem.of(
            KnownProblem.NO_TOKEN,
            KnownProblem.NOT_ACCEPTABLE,
            KnownProblem.WRONG_MEDIA_TYPE,
            KnownProblem.TOO_MANY,
            KnownProblem.UNEXPECTED,
            KnownProblem.UNAVAILABLE);

    @Override
    public String path() {
        return "/commands";
    }

    @Override
    public String method() {
        return "post";
    }

    @Override
    public String context() {
        return "bulk";
    }

    @Override
    public ObjectNode in(Book book) {
        book.schemas().components().put("CommandLine", line(book));
        book.schemas().components().put("CommandLineAnswer", answer(book));
        var described = book.operation(
                "SendCommands",
                context(),
                "Send many commands, a line each",
                "Takes newline-delimited JSON of any length and answers while it reads: one line for each line, in"
                        + " order. A line that is refused says why and changes nothing; the others go on. Commands that"
                        + " name the same thing are decided in the order of their lines. Each line needs the roles of"
                        + " its own command.");
        content(described.putObject("requestBody").put("required", true), "CommandLine")
                .set("example", exampleLine(book));
        var responses = described.putObject("responses");
        var done = responses.putObject("200").put("description", "One line for each line that was sent, in order.");
        content(done, "CommandLineAnswer")
                .putObject("example")
                .put("line", 1)
                .put("outcome", "applied")
                .put("position", 1042);
        book.responses().write(PROBLEMS, responses);
        return described;
    }

    private static ObjectNode content(ObjectNode owner, String schema) {
        var content = owner.putObject("content").putObject("application/x-ndjson");
        content.putObject("schema").put("$ref", "#/components/schemas/" + schema);
        return content;
    }

    private ObjectNode exampleLine(Book book) {
        return book.node().put("command", sample).put("key", "line-1").set("body", sampleBody);
    }

    private ObjectNode line(Book book) {
        var line = book.node().put("type", "object").put("description", "One command of many; one a line.");
        var fields = line.putObject("properties");
        var names = text(fields, "command", "The name of the command: the operationId it has on its own.").putArray("enum");
        commands.forEach(names::add);
        text(fields, "key", "An idempotency key of your own.");
        number(fields, "ifMatch", "The version you decided upon; if it has changed since, the line is refused.");
        text(fields, "at", "When it took effect; only importers may say so.").put("format", "date-time");
        fields.putObject("body")
                .put("type", "object")
                .put("description", "All fields of the command, those in its path too.")
                .put("additionalProperties", true);
        line.putArray("required").add("command").add("body");
        return line.put("additionalProperties", false);
    }

    private ObjectNode answer(Book book) {
        var answer = book.node().put("type", "object").put("description", "What became of one line.");
        var fields = answer.putObject("properties");
        number(fields, "line", "Which line, counted from 1.").put("minimum", 1);
        text(fields, "outcome", "`applied`; `no-news` if it was so already; `refused` by a rule; `invalid` if unreadable.")
                .putArray("enum")
                .add("applied")
                .add("no-news")
                .add("refused")
                .add("invalid");
        number(fields, "position", "The ledger position that includes it.");
        fields.set("problem", book.schemas().of(Problem.class).put("description", "Why not, where it was not taken."));
        answer.putArray("required").add("line").add("outcome");
        return answer.put("additionalProperties", false);
    }

    private static ObjectNode text(ObjectNode fields, String name, String meaning) {
        return fields.putObject(name).put("type", "string").put("description", meaning);
    }

    private static ObjectNode number(ObjectNode fields, String name, String meaning) {
        return fields.putObject(name).put("type", "integer").put("format", "int64").put("description", meaning);
    }
}
