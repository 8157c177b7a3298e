package org.attestry.standalone.demo;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.standalone.StandaloneServer;

/** What the README says to paste into a terminal. */
final class Readme {

    private Readme() {}

    /** The lines between the marks of this name, addressed to this product. */
    static String block(StandaloneServer server, String name) throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        var from = readme.indexOf("<!-- " + name + " -->\n```\n") + name.length() + 14;
        return readme.substring(from, readme.indexOf("```\n<!-- /" + name + " -->"))
                .replace("http://127.0.0.1:8080", server.addresses().command())
                .replace("http://127.0.0.1:8081", server.addresses().query());
    }

    /** What a shell prints for it. */
    static String paste(String line) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", line)
                .redirectError(Redirect.DISCARD)
                .start();
        var answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return answer;
    }
}
