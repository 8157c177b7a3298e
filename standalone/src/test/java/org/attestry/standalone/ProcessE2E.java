package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.standalone.data.DataFolder;
import org.attestry.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who starts the product wrongly: one sentence, and an exit code that scripts understand. */
class ProcessE2E {
    @TempDir
    Path temp;

    @Test
    void a_data_folder_in_use_is_refused_in_one_sentence() throws Exception {
        Path data = temp.resolve("data");
        try (DataFolder ours = DataFolder.open(data)) {
            refuses(
                    StandaloneServer.settings(ours.path(), false),
                    "The data folder " + data
                            + " is in use by another running Attestry. Stop that one, or name another folder with"
                            + " ATTESTRY_DATA.");
        }
    }

    @Test
    void a_data_folder_of_a_newer_version_is_refused_in_one_sentence() throws Exception {
        Path data = temp.resolve("data");
        DataFolder.open(data).close();
        Files.writeString(data.resolve("VERSION"), "7\n");
        refuses(
                StandaloneServer.settings(data, false),
                "The data folder " + data
                        + " was written by a newer version of Attestry (format 7, this one knows up to 1)."
                        + " Start that version, or name another folder with ATTESTRY_DATA.");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void a_port_in_use_is_refused_before_anything_is_started() throws Exception {
        Path data = temp.resolve("data");
        Settings settings = StandaloneServer.settings(data, false);
        int port = settings.addresses().queryPort();
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            refuses(
                    settings,
                    "Port " + other.getLocalPort() + " on 127.0.0.1 cannot be opened"
                            + " (Address already in use). Stop the program that uses it, or name another port with"
                            + " ATTESTRY_QUERY_PORT.");
        }
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void the_version_is_that_of_the_build() throws Exception {
        try (Spawned version = Spawned.start(StandaloneServer.settings(temp, false), "--version")) {
            assertThat(version.exitCode()).isZero();
            assertThat(version.output()).matches("Attestry [0-9]+\\.[0-9]+\\.[0-9]+.*\\R");
        }
    }

    @Test
    void the_help_of_run_names_every_variable() throws Exception {
        try (Spawned help = Spawned.start(StandaloneServer.settings(temp, false), "run", "--help")) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.output())
                    .contains(
                            "ATTESTRY_DATA",
                            "ATTESTRY_DEMO",
                            "ATTESTRY_COMMAND_PORT",
                            "ATTESTRY_QUERY_PORT",
                            "ATTESTRY_BIND");
        }
    }

    @Test
    void an_unknown_word_is_answered_with_the_usage() throws Exception {
        try (Spawned wrong = Spawned.start(StandaloneServer.settings(temp, false), "dance")) {
            assertThat(wrong.exitCode()).isEqualTo(2);
            assertThat(wrong.output()).contains("Usage: attestry");
        }
    }

    private static void refuses(Settings settings, String sentence) throws IOException, InterruptedException {
        try (Spawned refused = Spawned.start(settings)) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.output().strip()).isEqualTo("attestry: " + sentence);
        }
    }
}
