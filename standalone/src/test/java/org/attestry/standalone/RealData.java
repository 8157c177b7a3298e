package org.attestry.standalone;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Real public data, kept outside the project: {@code ../shared/data} beside it, or where {@code attestry.data} says. */
public final class RealData {

    private static final String MISSING =
            "skipped: there is no %s; name the folder of the real data with -Dattestry.data=DIR";

    private RealData() {}

    /** A file of it; a test that needs one which is not there says so and is skipped. */
    public static Path file(String name) {
        Path file = path(name);
        assumeThat(file).as(MISSING, file).exists();
        return file;
    }

    /** A folder of it; where it is missing the test says so and is skipped. */
    public static Path folder(String name) {
        Path folder = path(name);
        assumeThat(folder).as(MISSING, folder).isDirectory();
        return folder;
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("attestry.data", "../../shared/data"))
                .resolve(name)
                .toAbsolutePath()
                .normalize();
    }
}
