package org.attestry.query.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table as a view writes it: its columns by number, and what is known of the rows that are there. */
final class WrittenTable {

    /** Which columns a row speaks of is noted in the bits of one number. */
    private static final int MOST_COLUMNS = Long.SIZE;

    private final String name;
    private final TableShape shape;
    private final List<String> columns;
    private final @Nullable BinaryType[] binary;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] key;
    private final Newcomers newcomers = new Newcomers();

    private WrittenTable(Schema schema, TableShape shape) {
        this.shape = shape;
        name = schema.name() + "." + shape.table();
        columns = List.copyOf(shape.types().keySet());
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalStateException(name + " has more than " + MOST_COLUMNS + " columns");
        }
        binary = new @Nullable BinaryType[columns.size()];
        for (int c = 0; c < binary.length; c++) {
            numbers.put(columns.get(c), c);
            binary[c] = BinaryType.of(shape.typeOf(columns.get(c)));
        }
        key = shape.key().stream().mapToInt(c -> numbers.getOrDefault(c, -1)).toArray();
    }

    /** The tables of a schema by their names. */
    static Map<String, WrittenTable> of(Schema schema, JdbcTemplate jdbc) {
        var tables = new TreeMap<String, WrittenTable>();
        TableShape.of(schema, JdbcClient.create(jdbc))
                .forEach((table, shape) -> tables.put(table, new WrittenTable(schema, shape)));
        return tables;
    }

    /** With its schema, so that a statement means the same wherever it is prepared. */
    String name() {
        return name;
    }

    /** The numbers of the columns of the primary key. */
    int[] key() {
        return key;
    }

    List<String> keyNames() {
        return shape.key();
    }

    /** Whether its key is made later, so that rows can be put but not found. */
    boolean isUnwatched() {
        return shape.unwatched();
    }

    int columns() {
        return columns.size();
    }

    /** The number of a column that is no part of the key. */
    int writable(String column) {
        var number = numbers.get(column);
        if (number == null) {
            shape.typeOf(column); // says which there are
            throw new IllegalStateException(column);
        }
        for (int part : key) {
            if (part == number) {
                throw new IllegalArgumentException(
                        column + " names the row in " + shape.table() + " and cannot be changed");
            }
        }
        return number;
    }

    String type(int column) {
        return shape.typeOf(columns.get(column));
    }

    @Nullable
    BinaryType binary(int column) {
        return binary[column];
    }

    /** A column may be called {@code end} or {@code order}. */
    String quoted(int column) {
        return '"' + columns.get(column) + '"';
    }

    /** Whether rows that are put have been new so far. */
    Newcomers newcomers() {
        return newcomers;
    }
}
