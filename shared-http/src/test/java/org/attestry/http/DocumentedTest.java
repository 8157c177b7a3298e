package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for people who write clients promises nothing that no test holds. */
class DocumentedTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))?(?:#(\\w+))?`");

    private static Map<String, String> tests() throws IOException {
        var tests = new TreeMap<String, String>();
        for (var module : new String[] {"shared-http", "command-side", "query-side"}) {
            try (var files = Files.walk(Path.of("..", module, "src/test/java"))) {
                for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                    tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return tests;
    }

    @Test
    void every_test_that_the_page_names_is_there() throws IOException {
        var tests = tests();
        var named = NAMED.matcher(Files.readString(Path.of("../docs/http.md")));
        var last = "";
        int found = 0;
        while (named.find()) {
            last = named.group(1) == null ? last : named.group(1);
            if (named.group(1) == null && named.group(2) == null) {
                continue;
            }
            assertThat(tests).containsKey(last);
            if (named.group(2) != null) {
                assertThat(tests.get(last)).contains(" " + named.group(2) + "(");
            }
            found++;
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void every_bullet_of_the_page_names_a_test() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../docs/http.md"))) {
            assertThat(lines.filter(line -> line.startsWith("- ")).filter(line -> !line.contains("Commands go to")))
                    .allSatisfy(line -> assertThat(line).containsPattern(NAMED));
        }
    }
}
