package org.attestry.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures as a file for other programs: a JSON list with one object a line of the table. */
final class FigureFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FigureFile() {}

    static void write(List<Figure> figures, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent(), "no file"));
        Files.writeString(file, text(figures) + "\n");
    }

    static String text(List<Figure> figures) {
        return JSON.writeValueAsString(figures.stream().map(FigureFile::rounded).toList());
    }

    /** Three decimals are more than any of these measurements knows. */
    private static Figure rounded(Figure f) {
        return new Figure(
                f.name(),
                round(f.value()),
                f.unit(),
                f.against(),
                f.ratio() == null ? null : round(f.ratio()),
                f.bar(),
                f.bound(),
                f.met(),
                f.rounds(),
                round(f.spread()));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
