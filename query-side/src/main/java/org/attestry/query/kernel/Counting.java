package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.attestry.query.kernel.Figure.Condition;
import org.jspecify.annotations.Nullable;

/**
 * How figures are counted, said once: the candidates, which of them count and why the others do not, and what is made of
 * those that count. The answer to the query and the explanation of every figure in it come from here.
 *
 * <p>The statement gives a row for each candidate. Its {@code positions} are those of the events that made the row what
 * it is, as {@code bigint[]}; together with what figures are told apart by they name the candidate. Every {@code :name}
 * is the query's field of that name or a value given by {@link #with}.
 *
 * @param <Q> the query whose answer has these figures
 */
public final class Counting<Q> {

    private interface Step<Q> {
        void take(Select select, Q query, Answering sql);
    }

    private final Class<Q> query;
    private final String candidates;
    private final List<Step<Q>> steps = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private List<String> groups = List.of();
    private @Nullable String cases;
    private @Nullable String within;

    private Counting(Class<Q> query, String candidates) {
        this.query = query;
        this.candidates = candidates;
    }

    /** What the figures of a query are counted among. */
    public static <Q> Counting<Q> of(Class<Q> query, String candidates) {
        return new Counting<>(query, candidates);
    }

    /** Another value that the statement and conditions can name. */
    public Counting<Q> with(String name, BiFunction<Q, Answering, @Nullable Object> value) {
        return step((select, asked, sql) -> select.with(name, value.apply(asked, sql)));
    }

    /** What was not asked about is no candidate; left out if a field that it names is missing. */
    public Counting<Q> where(String condition) {
        return step((select, asked, sql) -> select.where(condition));
    }

    /** Only what is in the asker's markets is a candidate. */
    public Counting<Q> inMarket(String column) {
        return step((select, asked, sql) -> select.inMarket(column));
    }

    /** The same, and what belongs to no market in particular. */
    public Counting<Q> inMarketOrNone(String column) {
        return step((select, asked, sql) -> select.inMarketOrNone(column));
    }

    /** The column names an exception: a confidential one is counted for all and opened only for who may know of it. */
    public Counting<Q> ofCases(String column) {
        cases = column;
        return this;
    }

    /** Only candidates that meet this condition count in any figure; left out if a field that it names is missing. */
    public Counting<Q> only(String condition, String otherwise) {
        conditions.add(new Condition(condition, otherwise));
        return this;
    }

    /**
     * What all candidates that count have in common, said so that an index leads to them: only these are read for figures,
     * all of them for explanations. It may let in too many, but never leave out one that meets the conditions.
     */
    public Counting<Q> within(String range) {
        within = range;
        return this;
    }

    /** The columns that figures can be told apart by; in the answer they are called the same. */
    public Counting<Q> by(String... columns) {
        groups = List.of(columns);
        return this;
    }

    /** One more figure. */
    public Counting<Q> figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    private Counting<Q> step(Step<Q> step) {
        steps.add(step);
        return this;
    }

    Class<Q> query() {
        return query;
    }

    List<String> groups() {
        return groups;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Condition> conditions() {
        return conditions;
    }

    @Nullable
    String within() {
        return within;
    }

    @Nullable
    String cases() {
        return cases;
    }

    /** What every figure of it is called. */
    Stream<String> names() {
        return figures.stream().flatMap(figure -> figure.names().stream());
    }

    Optional<Figure> named(String name) {
        return figures.stream().filter(figure -> figure.names().contains(name)).findFirst();
    }

    /** All candidates, for one who asks. */
    Select candidates(Answering sql) {
        var select = sql.select(candidates);
        var asked = query.cast(sql.query());
        steps.forEach(step -> step.take(select, asked, sql));
        return select;
    }
}
