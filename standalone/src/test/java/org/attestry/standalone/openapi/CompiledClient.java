package org.attestry.standalone.openapi;

import jakarta.annotation.Nullable;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.tools.ToolProvider;

/** Generated sources and the journey that uses them, compiled and kept apart from the classes of the product. */
final class CompiledClient implements AutoCloseable {

    private final URLClassLoader classes;

    private CompiledClient(URLClassLoader classes) {
        this.classes = classes;
    }

    static CompiledClient of(Path output, Path... sources) throws IOException, URISyntaxException {
        var annotations = Path.of(Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var needed = List.of(ClientGenerator.PROGRAM, annotations);
        Files.createDirectories(output);
        compile(output, needed, sources);
        var urls = new ArrayList<URL>();
        urls.add(output.toUri().toURL());
        for (var jar : needed) {
            urls.add(jar.toUri().toURL());
        }
        return new CompiledClient(new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    private static void compile(Path output, List<Path> needed, Path... sources) throws IOException {
        var files = new ArrayList<Path>();
        for (var source : sources) {
            try (var found = Files.walk(source)) {
                found.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var classPath = needed.stream().map(Path::toString).toList();
            var options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    output.toString(),
                    "-cp",
                    String.join(File.pathSeparator, classPath));
            var units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(said, manager, null, options, null, units).call()) {
                throw new AssertionError("The generated client does not compile:\n" + said);
            }
        }
    }

    /** Runs a class that is a function from settings to what it saw. */
    @SuppressWarnings("unchecked") // the journey says so in its first line
    Map<String, String> run(String journey, Map<String, String> settings) throws ReflectiveOperationException {
        var function = (Function<Map<String, String>, Map<String, String>>)
                classes.loadClass(journey).getDeclaredConstructor().newInstance();
        return function.apply(settings);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
