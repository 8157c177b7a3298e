package org.attestry.standalone.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every text file of the project, by its path from the root. */
record Sources(Map<String, String> texts) {

    /** Longer than a page, and why. A file that no longer needs its place here fails the test. */
    static final Map<String, String> LONG_FOR_A_REASON = Map.of(
            "command-side/src/main/java/org/attestry/command/exceptions/ExceptionCase.java",
            "one line a command, and a case hears more than forty; Axon does not let them be inherited");

    static final int PAGE = 150;
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "attestry-data", "node_modules");
    private static final Set<String> NOT_WRITTEN_HERE = Set.of("mvnw", "mvnw.cmd", "LICENSE");
    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|xml|md|ya?ml|properties|sql|json|html|css|js|sh|txt)|run|Dockerfile|[^.]+");
    private static final Pattern SOMEBODYS_MACHINE = Pattern.compile("(?<![\\w.$}/-])/(work|root|home|Users)/\\w");
    private static final Pattern WRITES_CODE_BEHIND_OUR_BACK =
            Pattern.compile("(?m)^import (static )?(lombok|jakarta\\.persistence|org\\.hibernate)\\.");

    static Sources ofProject() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return new Sources(read(root));
    }

    Sources java() {
        return those(path -> path.endsWith(".java"));
    }

    Set<String> longerThanAPage() {
        return matching(text -> text.lines().count() > PAGE);
    }

    Set<String> namingAMachine() {
        return matching(text -> SOMEBODYS_MACHINE.matcher(text).find());
    }

    Set<String> importingPersistenceOrLombok() {
        return matching(text -> WRITES_CODE_BEHIND_OUR_BACK.matcher(text).find());
    }

    private Set<String> matching(Predicate<String> wanted) {
        Map<String, String> found = new TreeMap<>(texts);
        found.values().removeIf(wanted.negate());
        return found.keySet();
    }

    private Sources those(Predicate<String> wanted) {
        Map<String, String> found = new TreeMap<>(texts);
        found.keySet().removeIf(wanted.negate());
        return new Sources(found);
    }

    private static Map<String, String> read(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (TEXT.matcher(file.getFileName().toString()).matches() && !NOT_WRITTEN_HERE.contains(path)) {
                        texts.put(path, Files.readString(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
