package org.attestry.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedClientE2E {

    private static final StandaloneServer SERVER = StandaloneServer.shared();

    @Test
    void a_client_made_of_the_documents_compiles_and_drives_a_journey(@TempDir Path folder) throws Exception {
        var addresses = SERVER.addresses();
        var command = ClientGenerator.generate(
                document(addresses.command(), folder), "attestry.command", folder.resolve("command"));
        var query = ClientGenerator.generate(
                document(addresses.query(), folder), "attestry.query", folder.resolve("query"));
        try (var client = CompiledClient.of(folder.resolve("classes"), command, query, journey())) {
            var token = SERVER.api().token("admin", "demo-admin").json();
            var seen = client.run(
                    "attestry.journey.Journey",
                    Map.of(
                            "command", addresses.command(),
                            "query", addresses.query(),
                            "token", token.get("access_token").asString()));
            assertThat(seen).containsEntry("outcome", "applied").containsEntry("event", "visits.VisitLogged");
            assertThat(Long.parseLong(seen.get("included")))
                    .isGreaterThanOrEqualTo(Long.parseLong(seen.get("position")));
        }
    }

    private static Path document(String side, Path folder) throws Exception {
        var file = Files.createTempFile(folder, "openapi", ".json");
        return Files.writeString(file, SERVER.api().get(side + "/openapi.json").text());
    }

    private static Path journey() throws Exception {
        return Path.of(Objects.requireNonNull(GeneratedClientE2E.class.getResource("Journey.java"))
                .toURI());
    }
}
