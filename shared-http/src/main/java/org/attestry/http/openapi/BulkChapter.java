package org.attestry.http.openapi;

import java.util.List;
import java.util.Set;
import org.attestry.http.KnownProblem;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes how many commands are sent at once.
 *
 * @param line the record of a line that is sent; it has the name and the body of a command
 * @param answer the record of a line that comes back
 */
record BulkChapter(List<? extends Class<?>> commands, Class<?> line, Class<?> answer) implements Chapter {

    private static final List<PossibleProblem> PROBLEMS = PossibleProblem.of(
            KnownProblem.NO_TOKEN,
            KnownProblem.NOT_ACCEPTABLE,
            KnownProblem.WRONG_MEDIA_TYPE,
            KnownProblem.TOO_MANY,
            KnownProblem.UNEXPECTED,
            KnownProblem.UNAVAILABLE,
            KnownProblem.IDENTITY_AWAY);

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
        var described = book.operation(
                "SendCommands",
                context(),
                "Send many commands, a line each",
                "Takes newline-delimited JSON of any length and answers while it reads: one line for each line, in"
                        + " order. A line that is refused says why and changes nothing; the others go on. Commands that"
                        + " name the same thing are decided in the order of their lines. Each line needs the roles of"
                        + " its own command.");
        content(
                        described.putObject("requestBody").put("required", true),
                        book.schemas().of(line))
                .set("example", exampleLine(book));
        var names = ((ObjectNode) book.schemas().named().of(line).at("/properties/command")).putArray("enum");
        commands.forEach(command -> names.add(command.getSimpleName()));
        var responses = described.putObject("responses");
        var done = responses.putObject("200").put("description", "One line for each line that was sent, in order.");
        var answered = book.examples().of(answer, Set.of("problem"));
        content(done, book.schemas().of(answer)).set("example", answered);
        book.responses().write(PROBLEMS, responses);
        return described;
    }

    private static ObjectNode content(ObjectNode owner, ObjectNode schema) {
        var content = owner.putObject("content").putObject("application/x-ndjson");
        content.set("schema", schema);
        return content;
    }

    private ObjectNode exampleLine(Book book) {
        var sample = commands.getFirst();
        return book.examples()
                .of(line, Set.of("ifMatch", "at"))
                .put("command", sample.getSimpleName())
                .set("body", book.examples().of(sample, Set.of()));
    }
}
