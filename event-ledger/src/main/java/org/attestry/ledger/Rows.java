package org.attestry.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Asks the database and turns rows into records. */
record Rows(DataSource database) {
    /** The columns of an entry, in the order in which {@link #entry} reads them. */
    static final String ENTRY =
            "position, stream_id, sequence, type, revision, event_id, recorded_at, metadata::text, payload::text";

    /** A stream from a sequence on, along its places; each of them says in which partition to look. */
    static final String STREAM = "select e.* from ledger.place p, lateral (select " + ENTRY
            + " from ledger.event where position = p.position offset 0) e"
            + " where p.stream_id = ? and p.sequence >= ? order by p.sequence limit ?";

    private static final String STREAMS = """
        select e.*, asked.turn
        from unnest(?::text[], ?::bigint[]) with ordinality as asked (stream, since, turn),
            lateral (select position as spot from ledger.place
                where stream_id = asked.stream and sequence >= asked.since order by sequence limit ?) p,
            lateral (select %s from ledger.event where position = p.spot offset 0) e
        order by asked.turn, e.sequence\
        """.formatted(ENTRY);
    private static final int TURN = 10;

    /** Makes one row a thing. */
    interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Shape<T> shape, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = ask.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(shape.of(rows));
                }
                return found;
            }
        } catch (SQLException fault) {
            throw Faults.ofReading(fault);
        }
    }

    <T> Optional<T> first(String sql, Shape<T> shape, Object... values) {
        return list(sql, shape, values).stream().findFirst();
    }

    /** Streams, each from a sequence on, at most so many entries of each, in the order in which they are asked for. */
    List<List<Recorded>> streams(List<String> ids, List<Long> from, int most) {
        List<List<Recorded>> answers = new ArrayList<>();
        ids.forEach(id -> answers.add(new ArrayList<>()));
        list(
                STREAMS,
                row -> answers.get(row.getInt(TURN) - 1).add(entry(row)),
                ids.toArray(String[]::new),
                from.toArray(Long[]::new),
                most);
        return answers;
    }

    void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException fault) {
            throw Faults.ofReading(fault);
        }
    }

    static Recorded entry(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getShort(5),
                row.getObject(6, UUID.class),
                instant(row, 7),
                row.getString(8),
                row.getString(9));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
