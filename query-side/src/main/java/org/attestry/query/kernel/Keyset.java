package org.attestry.query.kernel;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.SqlParameterValue;

/** Reads one page and where the next begins: by the values of its last row, so a deep page costs what the first does. */
final class Keyset {

    static final String KEY = "page_key";

    private final Select select;
    private final Answering answering;

    Keyset(Select select, Answering answering) {
        this.select = select;
        this.answering = answering;
    }

    <T> Page<T> page(Class<T> row) {
        if (select.order().isEmpty()) {
            throw new IllegalStateException("A page needs an order: say newest(...) or oldest(...)");
        }
        var cursor = new Cursor(answering.asked(), answering.json());
        var after = cursor.read((String) select.value("after"), select.order().size());
        int limit = limit();
        var found = after == null ? read(row, limit + 1) : readAfter(after, row, limit + 1);
        boolean more = found.size() > limit;
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items.stream().map(Keyed::item).toList(),
                more ? cursor.write(items.getLast().key()) : null);
    }

    private int limit() {
        return select.value("limit") instanceof Integer said ? Math.clamp(said, 1, Page.MOST) : Page.USUAL;
    }

    private <T> List<Keyed<T>> readAfter(List<String> after, Class<T> row, int limit) {
        var names = new ArrayList<String>();
        for (int i = 0; i < after.size(); i++) {
            names.add(":page_key_" + i);
            // without a type of its own the value is read as the type of the column it is held against
            select.with("page_key_" + i, new SqlParameterValue(Types.OTHER, after.get(i)));
        }
        var columns = select.order().stream().map(c -> "t." + c).collect(Collectors.joining(", "));
        select.where("(%s) %s (%s)".formatted(columns, select.isNewestFirst() ? "<" : ">", String.join(", ", names)));
        try {
            return read(row, limit);
        } catch (DataAccessException failure) {
            if (isUnreadable(failure)) {
                throw Cursor.notOne();
            }
            throw failure;
        }
    }

    private <T> List<Keyed<T>> read(Class<T> row, int limit) {
        var key = select.order().stream().map(c -> "t." + c + "::text").collect(Collectors.joining(", "));
        var sql = "select t.*, array[%s] as %s from (%s) t%s%s limit %d"
                .formatted(key, KEY, select.base(), select.whereAll(), select.orderBy(), limit);
        var reader = new RowReader<>(row, answering.json());
        return select.statement(sql)
                .query((rows, number) -> new Keyed<>(reader.mapRow(rows, number), List.of((String[])
                        rows.getArray(KEY).getArray())))
                .list();
    }

    private static boolean isUnreadable(DataAccessException failure) {
        return failure.getRootCause() instanceof java.sql.SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
    }

    private record Keyed<T>(T item, List<String> key) {}
}
