package org.attestry.standalone.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.attestry.standalone.settings.StartRefused;

/** Makes sure that what PostgreSQL has said yes to is on the disk. */
final class Durability {
    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** Refuses to go on when a power failure could lose or tear what was acknowledged. */
    static void check(Connection connection) throws SQLException {
        for (String setting : MUST_BE_ON) {
            String value = show(connection, setting);
            if (!"on".equals(value)) {
                throw new StartRefused("PostgreSQL runs with " + setting + "=" + value
                        + ", so a power failure could lose what was recorded. Attestry starts only with " + setting
                        + "=on: remove that setting from postgresql.auto.conf or postgresql.conf in its data folder.");
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
