package org.attestry.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.command.kernel.CommandContract;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.Contract;
import org.attestry.http.Role;
import org.attestry.query.kernel.Query;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The README lists every command, query and event there is, in the words of the code. */
class AbilitiesTest {

    private static final Path README = Path.of("../README.md");
    private static final Path FOUND = Path.of("target/abilities.md");
    private static final String BEGIN = "<!-- abilities: written by AbilitiesTest, which fails when this table is not "
            + "what the code says -->\n";
    private static final String END = "<!-- /abilities -->";

    @Test
    void the_readme_lists_every_ability() throws IOException {
        var readme = Files.readString(README);
        assertThat(readme).contains(BEGIN).contains(END);
        var kept = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        Files.writeString(FOUND, table());
        assertThat(kept)
                .as("If the new table is what is meant, put standalone/%s between the marks in README.md", FOUND)
                .isEqualTo(table());
    }

    private static String table() {
        var commands = CommandContracts.below("org.attestry.command").all();
        var queries = queries();
        var contexts = Stream.concat(
                        commands.stream().map(CommandContract::context),
                        queries.stream().map(q -> contextOf(q.record())))
                .distinct()
                .sorted()
                .toList();
        return contexts.stream()
                .map(context -> section(context, commands, queries))
                .collect(Collectors.joining("\n"));
    }

    private static String section(String context, Iterable<CommandContract> commands, List<Contract> queries) {
        var rows = new StringBuilder("### %s\n\n| what | where | who |\n|---|---|---|\n".formatted(context));
        for (var command : commands) {
            if (command.context().equals(context)) {
                rows.append(row(command.http()));
            }
        }
        queries.stream().filter(q -> contextOf(q.record()).equals(context)).forEach(q -> rows.append(row(q)));
        var events = EventCatalogue.attestry()
                .all()
                .filter(e -> e.context().equals(context))
                .map(e -> "`" + e.type().getSimpleName() + "`")
                .toList();
        return rows + (events.isEmpty() ? "" : "\nEvents: " + String.join(", ", events) + ".\n");
    }

    private static String row(Contract contract) {
        var who = contract.by().isEmpty()
                ? "anybody with a token"
                : contract.by().stream().sorted().map(AbilitiesTest::inWords).collect(Collectors.joining(", "));
        var where = contract.isForPeople() ? "`%s /api%s`".formatted(contract.method(), contract.path()) : "";
        return "| **%s**: %s | %s | %s |\n".formatted(contract.name(), summaryOf(contract.record()), where, who);
    }

    private static String inWords(Role role) {
        return role.isForPeople() ? role.claim() : "the product itself";
    }

    private static String summaryOf(Class<?> record) {
        var text = new CommentFormatter()
                .format(RuntimeJavadoc.getJavadoc(record).getComment())
                .replaceAll("\\s+", " ");
        assertThat(text).as("%s says what it is for", record).isNotBlank();
        var sentence = text.split("(?<=[.])\\s", 2)[0];
        return sentence.replace("|", "\\|");
    }

    private static List<Contract> queries() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Query.class));
        Set<Class<?>> records = scanner.findCandidateComponents("org.attestry.query").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .collect(Collectors.toSet());
        return records.stream()
                .map(record -> {
                    var query = record.getAnnotation(Query.class);
                    return Contract.of(query.path(), record, query.by());
                })
                .sorted(Comparator.comparing(Contract::path))
                .toList();
    }

    private static String contextOf(Class<?> record) {
        var home = record.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }
}
