package org.attestry.standalone.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The openapi-generator, as anybody would run it: a program of its own. */
final class ClientGenerator {

    /** What it and its clients are made of; a client of this kind needs Jackson 2. */
    static final Path PROGRAM = Path.of("target", "tools", "openapi-generator-cli.jar");

    private static final String OPTIONS =
            "openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,useSingleRequestParameter=true";
    private static final String ONLY_CODE =
            "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false";

    private ClientGenerator() {}

    /** What it has to say against a document, with its recommendations. */
    static String validate(Path document) throws IOException, InterruptedException {
        return run("validate", "--recommend", "-i", document.toString());
    }

    /** Writes a client for Java's own HTTP client. */
    static Path generate(Path document, String javaPackage, Path folder) throws IOException, InterruptedException {
        run(
                "generate",
                "--generator-name=java",
                "--library=native",
                "--input-spec=" + document,
                "--output=" + folder,
                "--invoker-package=" + javaPackage,
                "--api-package=" + javaPackage + ".api",
                "--model-package=" + javaPackage + ".model",
                "--additional-properties=" + OPTIONS,
                "--global-property=" + ONLY_CODE);
        return folder.resolve("src/main/java");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                PROGRAM.toString()));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("openapi-generator", ".log");
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = program.waitFor();
        var text = Files.readString(said);
        Files.delete(said);
        if (code != 0) {
            throw new IllegalStateException("The generator ended with " + code + ":\n" + text);
        }
        return text;
    }
}
