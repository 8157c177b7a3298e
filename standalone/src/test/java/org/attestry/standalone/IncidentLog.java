package org.attestry.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.attestry.ledger.Postmaster;
import org.postgresql.PGConnection;

/** The incident log as PostgreSQL reads it, without the importer: what it says is computed by SQL over the file. */
final class IncidentLog implements AutoCloseable {

    private final Connection connection;

    /** Reads the file into a database beside the product's, in the PostgreSQL of this data folder. */
    IncidentLog(Path file, Path data) throws IOException, SQLException {
        int port = Postmaster.in(data.resolve("postgres")).orElseThrow().port();
        String password = Files.readString(data.resolve("postgres.secret")).strip();
        connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
        try (BufferedReader log = Files.newBufferedReader(file)) {
            String columns = log.readLine();
            run("create temporary table log (row bigserial, %s text)".formatted(columns.replace(",", " text, ")));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy log (%s) from stdin with (format csv)".formatted(columns), log);
        }
        try (InputStream sql = Objects.requireNonNull(IncidentLog.class.getResourceAsStream("incident-figures.sql"))) {
            run(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The one row of an answer, by the names of its columns. */
    Map<String, String> ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.put(found.getMetaData().getColumnLabel(i), found.getString(i));
            }
            return row;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
