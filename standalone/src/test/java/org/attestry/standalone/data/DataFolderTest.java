package org.attestry.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.attestry.standalone.settings.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void a_new_folder_is_made_and_only_its_owner_may_read_it() throws IOException {
        Path folder = temp.resolve("new");
        DataFolder.open(folder).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder.resolve("VERSION")).hasContent("1");
    }

    @Test
    void a_folder_in_use_is_refused_and_free_again_after_closing() {
        Path folder = temp.resolve("shared");
        try (DataFolder first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder " + first.path() + " is in use by another running Attestry."
                            + " Stop that one, or name another folder with ATTESTRY_DATA.");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void a_folder_written_by_a_newer_version_is_refused_and_stays_as_it_is() throws IOException {
        Path folder = temp.resolve("newer");
        DataFolder.open(folder).close();
        Files.writeString(folder.resolve("VERSION"), "2\n");
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was written by a newer version of Attestry (format 2, this one knows up to 1)");
        assertThat(folder.resolve("VERSION")).hasContent("2");
    }

    @Test
    void a_version_file_that_says_nothing_is_not_overwritten() throws IOException {
        Path folder = temp.resolve("torn");
        DataFolder.open(folder).close();
        Files.writeString(folder.resolve("VERSION"), "");
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not say which format");
        assertThat(folder.resolve("VERSION")).isEmptyFile();
    }

    @Test
    void a_folder_with_files_of_others_is_left_alone() throws IOException {
        Files.writeString(temp.resolve("letters.txt"), "dear all");
        assertThatThrownBy(() -> DataFolder.open(temp))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds files that Attestry did not write");
        assertThat(temp).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_in_a_sentence() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("ATTESTRY_DATA");
    }

    @Test
    void a_password_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        Path file = temp.resolve("some.secret");
        String password = OwnerOnly.password(file);
        assertThat(password).hasSize(64).isEqualTo(OwnerOnly.password(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
