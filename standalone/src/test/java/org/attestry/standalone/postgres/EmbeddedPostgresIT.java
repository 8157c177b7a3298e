package org.attestry.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.attestry.ledger.Postmaster;
import org.attestry.standalone.settings.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    private static final Path BINARIES = Path.of("target", "programs").toAbsolutePath();

    @TempDir
    Path data;

    @Test
    void what_was_committed_is_there_after_a_stop_and_a_start() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            execute(postgres, "create table kept (word text)", "insert into kept values ('here')");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void it_runs_durable() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void it_does_not_start_without_fsync() throws Exception {
        start().close();
        Path settings = data.resolve("postgres/postgresql.auto.conf");
        Files.writeString(settings, "fsync = off\n", StandardOpenOption.APPEND);
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL runs with fsync=off");
        assertThat(new Cluster(data.resolve("postgres")).isRunning()).isFalse();

        Files.writeString(settings, "");
        start().close();
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (EmbeddedPostgres postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_server_left_running_by_a_killed_product_is_stopped_and_its_data_kept() throws SQLException {
        EmbeddedPostgres leftRunning = start();
        execute(leftRunning, "create table kept (word text)", "insert into kept values ('here')");
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("here");
            assertThatThrownBy(() -> ask(leftRunning, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_killed_server_comes_back_with_its_data() throws Exception {
        EmbeddedPostgres killed = start();
        execute(killed, "create table kept (word text)", "insert into kept values ('here')");
        Postmaster.in(data.resolve("postgres")).orElseThrow().end();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void the_number_of_another_program_in_a_stale_file_is_not_stopped() throws Exception {
        start().close();
        String stale = ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n";
        Files.writeString(data.resolve("postgres/postmaster.pid"), stale);
        assertThat(new Cluster(data.resolve("postgres")).isRunning()).isFalse();
    }

    @Test
    void a_first_start_that_was_interrupted_is_begun_again() throws Exception {
        Files.createDirectories(data.resolve("postgres.new/base"));
        Files.writeString(data.resolve("postgres.new/PG_VERSION"), "18\n");
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "select 'up'")).isEqualTo("up");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, BINARIES);
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
