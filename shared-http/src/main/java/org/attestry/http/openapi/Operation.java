package org.attestry.http.openapi;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestry.http.Contract;
import org.attestry.http.KnownProblem;
import org.attestry.http.Role;

/**
 * One thing that a side can be asked.
 *
 * @param contract where, with which record, and who may
 * @param answer what comes back
 * @param problems every no it may answer with
 */
public record Operation(Contract contract, Type answer, List<PossibleProblem> problems) {

    private static final KnownProblem[] ALWAYS = {
        KnownProblem.NO_TOKEN,
        KnownProblem.WRONG_MARKET,
        KnownProblem.NOT_ACCEPTABLE,
        KnownProblem.INVALID,
        KnownProblem.TOO_MANY,
        KnownProblem.UNEXPECTED,
        KnownProblem.UNAVAILABLE,
        KnownProblem.IDENTITY_AWAY,
        KnownProblem.HISTORY_TOO_NEW
    };
    private static final KnownProblem[] FOR_COMMANDS = {
        KnownProblem.MALFORMED,
        KnownProblem.NOT_FOUND,
        KnownProblem.STILL_RUNNING,
        KnownProblem.LOST_RACE,
        KnownProblem.STALE,
        KnownProblem.TOO_LARGE,
        KnownProblem.WRONG_MEDIA_TYPE,
        KnownProblem.UNKNOWN_REFERENCE,
        KnownProblem.KEY_REUSED
    };

    /** A command, with the refusals of its context. */
    public static Operation command(Contract contract, Type answer, Collection<PossibleProblem> refusals) {
        var problems = problemsOf(contract, FOR_COMMANDS);
        problems.addAll(refusals);
        return new Operation(contract, answer, problems);
    }

    /** A query. */
    public static Operation query(Contract contract, Type answer) {
        return new Operation(
                contract, answer, problemsOf(contract, KnownProblem.NOT_THERE_YET, KnownProblem.NOT_FOUND));
    }

    private static List<PossibleProblem> problemsOf(Contract contract, KnownProblem... more) {
        var problems = new ArrayList<>(PossibleProblem.of(ALWAYS));
        problems.addAll(PossibleProblem.of(more));
        if (!contract.by().isEmpty()) {
            problems.add(PossibleProblem.of(KnownProblem.WRONG_ROLE));
        }
        return problems;
    }

    /** A query that is answered with JSON a line, as many as there are. */
    public static Operation lines(Contract contract) {
        return query(contract, Lines.class);
    }

    /** Stands for an answer of many lines. */
    private record Lines() {}

    /** The context a type belongs to: the word after the side in its package. */
    static String context(Class<?> type) {
        var words = type.getPackageName().split("\\.");
        return words.length > 3 ? words[3] : words[words.length - 1];
    }

    String context() {
        return context(contract.record());
    }

    boolean answersLines() {
        return answer == Lines.class;
    }

    boolean changesSomething() {
        return !contract.method().equals("GET");
    }

    /** The names that the path gives a value to. */
    Set<String> inPath() {
        return Arrays.stream(contract.path().split("/"))
                .filter(word -> word.startsWith("{"))
                .map(word -> word.substring(1, word.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who may, as a sentence. */
    String who() {
        var roles = contract.by().stream()
                .filter(Role::isForPeople)
                .sorted()
                .map(r -> "`" + r.claim() + "`")
                .toList();
        return roles.isEmpty()
                ? "Open to anybody with a token."
                : "Open to the roles " + String.join(", ", roles) + ".";
    }
}
