package org.attestry.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of this process as jars, as a packaged product has it; the cache of classes knows no folders. */
final class Jars {
    private Jars() {}

    static String in(Path folder) {
        List<String> path = new ArrayList<>();
        try {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path place = Path.of(entry);
                if (Files.isDirectory(place)) {
                    path.add(packed(place, folder.resolve("module-" + path.size() + ".jar")));
                } else if (Files.exists(place)) {
                    path.add(entry);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return String.join(File.pathSeparator, path);
    }

    private static String packed(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packing = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file)) {
                    if (!name.isEmpty()) {
                        packing.putNextEntry(new JarEntry(name + "/")); // those who scan packages look for folders
                    }
                } else {
                    packing.putNextEntry(new JarEntry(name));
                    Files.copy(file, packing);
                }
            }
        }
        return jar.toString();
    }
}
