package org.attestry.standalone.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real public data that lies beside the project, never in it. */
final class RealData {

    private RealData() {}

    /** A folder of it; where it is missing the test says so and is skipped. */
    static Path folder(String name) {
        var data = Path.of(System.getProperty("attestry.data", "../../shared/data"));
        var folder = data.resolve(name).toAbsolutePath().normalize();
        assumeTrue(
                Files.isDirectory(folder),
                () -> "Skipped: there is no " + folder + "; say -Dattestry.data=DIR where the real data is.");
        return folder;
    }
}
