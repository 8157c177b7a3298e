package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement that is narrowed step by step. Every {@code :name} stands for the query's field of that name, or for a
 * value given by {@link #with}.
 */
public final class Select {

    private final Answering answering;
    private final String sql;
    private final Map<String, @Nullable Object> values;
    private final List<String> conditions = new ArrayList<>();
    private List<String> order = List.of();
    private boolean newestFirst;

    Select(Answering answering, String sql) {
        this.answering = answering;
        this.sql = sql;
        this.values = Parameters.of(answering.query());
    }

    /** Another value that conditions can name. */
    public Select with(String name, @Nullable Object value) {
        values.put(name, Parameters.forSql(value));
        return this;
    }

    /** A condition on the columns; it is left out if one of the fields it names is missing. */
    public Select where(String condition) {
        if (isComplete(condition)) {
            conditions.add("(" + condition + ")");
        }
        return this;
    }

    boolean isComplete(String condition) {
        return Parameters.allGiven(condition, values);
    }

    /** A statement over these rows, for which {@code %s} stands. */
    public Select over(String statement) {
        return restated(statement.formatted("(select t.* from (" + sql + ") t" + whereAll() + ")"));
    }

    /** Another statement with the same values, not narrowed yet. */
    Select restated(String statement) {
        var select = new Select(answering, statement);
        select.values.putAll(values);
        return select;
    }

    /** Only what is in the asker's markets; the column holds the market each row belongs to. */
    public Select inMarket(String column) {
        return narrowed("t.%s = any (:market_of_asker)".formatted(column));
    }

    /** The same, and what belongs to no market in particular. */
    public Select inMarketOrNone(String column) {
        return narrowed("(t.%1$s is null or t.%1$s = any (:market_of_asker))".formatted(column));
    }

    private Select narrowed(String condition) {
        var markets = answering.markets();
        if (!markets.every()) {
            with("market_of_asker", List.copyOf(markets.some()));
            conditions.add(condition);
        }
        return this;
    }

    /** In the rising order of these columns, the last of which tells any two rows apart; none may be null. */
    public Select oldest(String... columns) {
        order = List.of(columns);
        newestFirst = false;
        return this;
    }

    /** In the falling order of these columns, the last of which tells any two rows apart; none may be null. */
    public Select newest(String... columns) {
        order = List.of(columns);
        newestFirst = true;
        return this;
    }

    /** So many rows as the query's {@code limit} says, after its {@code after}. */
    public <T> Page<T> page(Class<T> row) {
        return new Keyset(this, answering).page(row);
    }

    /** All rows; for answers that are short by nature. */
    public <T> List<T> list(Class<T> row) {
        return statement("select t.* from (" + sql + ") t" + whereAll() + orderBy())
                .query(new RowReader<>(row, answering.json()))
                .list();
    }

    /** The one row there can be, or 404. */
    public <T> T one(Class<T> row) {
        return list(row).stream()
                .findFirst()
                .orElseThrow(() -> Answering.unknown(Parameters.inWords(answering.query())));
    }

    JdbcClient.StatementSpec statement(String text) {
        var statement = answering.jdbc().sql(text);
        for (var name : Parameters.namedIn(text)) {
            statement = statement.param(name, values.get(name));
        }
        return statement;
    }

    String base() {
        return sql;
    }

    String whereAll() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<String> order() {
        return order;
    }

    boolean isNewestFirst() {
        return newestFirst;
    }

    String orderBy() {
        return order.isEmpty()
                ? ""
                : order.stream()
                        .map(column -> "t." + column + (newestFirst ? " desc" : ""))
                        .collect(Collectors.joining(", ", " order by ", ""));
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }
}
