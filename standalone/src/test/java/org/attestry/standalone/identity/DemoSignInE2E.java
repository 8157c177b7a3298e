package org.attestry.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does when somebody signs in from Swagger UI, step by step. */
class DemoSignInE2E {
    private final StandaloneServer server = StandaloneServer.shared();
    private final SignInBrowser browser = new SignInBrowser(server);

    @Test
    void a_person_signs_in_with_a_form_and_the_console_gets_a_token_for_them() throws Exception {
        String code = browser.codeFor("manager", "demo-manager");
        HttpResponse<String> answer = browser.exchange(code, SignInBrowser.VERIFIER);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode token = JsonMapper.shared().readTree(answer.body());
        String payload = token.get("access_token").asString().split("\\.")[1];
        JsonNode claims = JsonMapper.shared()
                .readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        assertThat(claims.get("sub").asString()).isEqualTo("stf-manager");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"manager\"]");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .contains(server.addresses().query());
    }

    @Test
    void a_stolen_code_is_worth_nothing_without_the_verifier() throws Exception {
        String code = browser.codeFor("rep", "demo-rep");
        HttpResponse<String> answer = browser.exchange(code, SignInBrowser.VERIFIER + "-guessed");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() throws Exception {
        browser.ask(browser.redirect());
        HttpResponse<String> refused = browser.signIn("rep", "demo-manager");
        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
    }

    @Test
    void a_code_is_never_sent_to_another_address() throws Exception {
        HttpResponse<String> answer = browser.ask("https://elsewhere.example/callback");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
}
