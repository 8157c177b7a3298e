package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestry.events.Event;

/** A table of every stage and every command of a thing, kept as a document; an empty cell cannot be. */
public final class Lifecycle<A extends Root> {

    private record Saying(Object command, Caller caller) {}

    private final Class<A> thing;
    private final Map<String, List<Event>> stages = new LinkedHashMap<>();
    private final Map<String, Saying> commands = new LinkedHashMap<>();

    private Lifecycle(Class<A> thing) {
        this.thing = thing;
    }

    /** Begins the table of one thing. */
    public static <A extends Root> Lifecycle<A> of(Class<A> thing) {
        return new Lifecycle<>(thing);
    }

    /** A row: a stage, and the history that leads there. */
    public Lifecycle<A> stage(String name, Event... past) {
        stages.put(name, List.of(past));
        return this;
    }

    /** A column: a command in its usual form, by somebody who may send it. */
    public Lifecycle<A> command(Caller caller, Object command) {
        commands.put(command.getClass().getSimpleName(), new Saying(command, caller));
        return this;
    }

    /** Holds the table against its document; a difference is written to {@code target} for a person to look at. */
    public void isAsIn(String document) throws IOException {
        var kept = Path.of("../docs/lifecycles/" + document + ".md");
        var found = Path.of("target/" + document + ".md");
        Files.createDirectories(found.getParent());
        Files.writeString(found, table(document));
        assertThat(kept)
                .as(
                        "If the new table is what is meant: cp command-side/%s %s",
                        found, kept.subpath(1, kept.getNameCount()))
                .exists()
                .hasSameTextualContentAs(found);
    }

    private String table(String document) {
        var lines = new StringBuilder("# ")
                .append(document)
                .append(": what follows when this is said at that stage\n\n| said | ")
                .append(String.join(" | ", stages.keySet()))
                .append(" |\n|---|")
                .append("---|".repeat(stages.size()))
                .append('\n');
        commands.forEach((name, saying) -> lines.append("| ")
                .append(name)
                .append(" | ")
                .append(stages.values().stream().map(past -> cell(past, saying)).collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return lines.toString();
    }

    private String cell(List<Event> past, Saying saying) {
        return Story.given(thing, past.toArray(Event[]::new))
                .by(saying.caller())
                .when(saying.command())
                .summary();
    }
}
