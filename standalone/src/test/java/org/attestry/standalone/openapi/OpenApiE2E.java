package org.attestry.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.http.openapi.Lint;
import org.attestry.standalone.Answer;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class OpenApiE2E {

    private static final StandaloneServer SERVER = StandaloneServer.shared();

    @SuppressWarnings("unused") // JUnit reads it
    private static final String[] SIDES = {
        SERVER.addresses().command(), SERVER.addresses().query()
    };

    @ParameterizedTest
    @FieldSource("SIDES")
    void a_linter_finds_nothing(String side) throws Exception {
        var document = get(side + "/openapi.json");
        assertThat(Lint.of(document.json())).isEmpty();
        var name = document.json().at("/info/title").asString().replaceAll("\\W+", "-") + ".json";
        var file = Files.writeString(Path.of("target", name), document.text()); // stays, for other linters
        assertThat(ClientGenerator.validate(file)).contains("No validation issues detected.");
    }

    @ParameterizedTest
    @FieldSource("SIDES")
    void it_names_where_tokens_are(String side) {
        var flows = get(side + "/openapi.json").json().at("/components/securitySchemes/identity/flows");
        assertThat(flows.at("/clientCredentials/tokenUrl").asString())
                .isEqualTo(SERVER.addresses().tokenUrl());
        assertThat(flows.at("/authorizationCode/authorizationUrl").asString())
                .startsWith(SERVER.addresses().command());
    }

    @ParameterizedTest
    @FieldSource("SIDES")
    void every_problem_it_names_is_explained_at_its_address(String side) {
        var examples = get(side + "/openapi.json").json().at("/components/examples");
        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            var type = example.at("/value/type").asString();
            assertThat(get(side + type).json().get("type").asString()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @FieldSource("SIDES")
    void a_browser_can_read_it_without_a_token(String side) {
        assertThat(get(side + "/swagger-ui/index.html").header("Content-Security-Policy"))
                .contains("default-src 'none'");
        assertThat(get(side + "/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
    }

    private static Answer get(String address) {
        return SERVER.api().get(address);
    }
}
