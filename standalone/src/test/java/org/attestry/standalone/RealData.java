package org.attestry.standalone;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Real public data, kept outside the project: {@code ../shared/data} beside it, or where {@code attestry.data} says. */
final class RealData {

    private RealData() {}

    /** A file of it; a test that needs one which is not there says so and is skipped. */
    static Path file(String name) {
        Path file = Path.of(System.getProperty("attestry.data", "../../shared/data"))
                .resolve(name)
                .toAbsolutePath()
                .normalize();
        assumeThat(file)
                .as("skipped: there is no %s; name the folder of the real data with -Dattestry.data=DIR", file)
                .exists();
        return file;
    }
}
