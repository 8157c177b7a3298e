package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure: what each candidate that counts contributes, and what is made of all contributions.
 *
 * @param names what it is called in the answer; several, if all of them are made of the same contributions
 * @param contributes an expression over a candidate's columns
 * @param aggregate an expression in which {@code %s} stands for the contributions; none if Java makes the figure
 * @param conditions what only this figure asks of a candidate, in order
 */
public record Figure(
        List<String> names, String contributes, @Nullable String aggregate, List<Condition> conditions) {

    /**
     * A condition and why a candidate that does not meet it is left out.
     *
     * @param otherwise the reason in words: "done too late"; none if it is not even looked at
     */
    record Condition(String sql, @Nullable String otherwise) {}

    /** How many there are. */
    public static Figure count(String name) {
        return of(name, "1", "count(%s)");
    }

    /** How many different ones there are. */
    public static Figure distinct(String name, String what) {
        return of(name, what, "count(distinct %s)");
    }

    /** What they come to together; 0 without any. */
    public static Figure sum(String name, String what) {
        return of(name, what, "coalesce(sum(%s), 0)");
    }

    /** How many of them meet a condition, as {@link Part}. */
    public static Figure share(String name, String hit) {
        return of(
                name,
                "case when " + hit + " then 1 else 0 end",
                "json_build_object('hits', coalesce(sum(%1$s), 0), 'of', count(%1$s))");
    }

    /** The smallest value that so large a share does not exceed (nearest rank). */
    public static Figure percentile(String name, double share, String what) {
        return of(name, what, "percentile_disc(" + share + ") within group (order by %s)");
    }

    /** Anything that SQL makes of the contributions; {@code %1$s} stands for them. */
    public static Figure of(String name, String contributes, String aggregate) {
        return new Figure(List.of(name), contributes, aggregate, List.of());
    }

    /** Statistics that Java makes of all contributions, see {@link Answering#each}. */
    public static Figure each(String contributes, String... names) {
        return new Figure(List.of(names), contributes, null, List.of());
    }

    /** Only candidates that meet this condition are looked at for this figure. */
    public Figure among(String condition) {
        return asking(new Condition(condition, null));
    }

    /** Only candidates that meet this condition count; {@code otherwise} says why the others do not. */
    public Figure only(String condition, String otherwise) {
        return asking(new Condition(condition, otherwise));
    }

    private Figure asking(Condition condition) {
        var more = new ArrayList<>(conditions);
        more.add(condition);
        return new Figure(names, contributes, aggregate, List.copyOf(more));
    }

    String name() {
        return names.getFirst();
    }

    /** The column that an answer's component is read from: that of {@code expiries.cases} is {@code cases}. */
    String column() {
        var last = name().substring(name().lastIndexOf('.') + 1);
        return last.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
