import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts every Java source file into the one agreed layout ("apply"), or names those that are not in it ("check"). */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] args) throws IOException {
        boolean apply = List.of(args).contains("apply");
        List<Path> wrong =
                sources().parallel().filter(file -> !stands(file, apply)).toList();
        if (apply || wrong.isEmpty()) {
            return;
        }
        wrong.forEach(file -> System.err.println("not formatted: " + file));
        System.err.println("Run `./mvnw -q -N -Pformat validate` to format them.");
        System.exit(1);
    }

    /** Every source file of every module, and this one. */
    private static Stream<Path> sources() throws IOException {
        Path root = Path.of("");
        Stream<Path> modules = Files.list(root.toAbsolutePath())
                .map(root.toAbsolutePath()::relativize)
                .map(module -> module.resolve("src"))
                .filter(Files::isDirectory);
        return Stream.concat(modules, Stream.of(Path.of(".mvn")))
                .flatMap(Format::below)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted();
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stands(Path file, boolean apply) {
        try {
            String written = Files.readString(file);
            String wanted = FORMATTER.formatSourceAndFixImports(written);
            if (apply && !Objects.equals(written, wanted)) {
                Files.writeString(file, wanted);
            }
            return Objects.equals(written, wanted);
        } catch (FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
