package org.attestry.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.attestry.standalone.Answer;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTokensE2E {
    private final StandaloneServer server = StandaloneServer.shared();

    @ParameterizedTest
    @CsvSource({
        "rep, representative, mkt-north",
        "manager, manager, mkt-north",
        "director, director, *",
        "officer, officer, *",
        "vetter, vetter, *",
        "approver1, approver-1, *",
        "approver1b, approver-1, *",
        "approver2, approver-2, *",
        "approver3, approver-3, *",
        "implementer, implementer, *",
        "auditor, auditor, *",
        "admin, administrator, *",
        "rep-south, representative, mkt-south"
    })
    void every_demo_user_gets_a_token_that_says_who_what_and_where(String user, String role, String market) {
        JsonNode token = server.api().token(user, "demo-" + user).json();
        JsonNode claims = claims(token.get("access_token").asString());
        assertThat(claims.get("iss").asString()).isEqualTo(server.addresses().command());
        assertThat(claims.get("sub").asString()).isEqualTo("stf-" + user);
        assertThat(claims.get("name").asString()).contains(" ");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"" + role + "\"]");
        assertThat(claims.get("markets").toString()).isEqualTo("[\"" + market + "\"]");
        assertThat(token.get("expires_in").asInt()).isBetween(3500, 3600);
    }

    @Test
    void a_wrong_secret_gets_no_token() {
        Answer answer = server.api().token("rep", "demo-manager");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("error").asString()).isEqualTo("invalid_client");
        assertThat(answer.text()).doesNotContain("access_token");
    }

    @Test
    void a_stranger_gets_no_token() {
        assertThat(server.api().token("nobody", "demo-nobody").status()).isEqualTo(401);
    }

    @Test
    void both_sides_tell_somebody_without_a_token_what_is_needed() {
        for (String side :
                new String[] {server.addresses().command(), server.addresses().query()}) {
            Answer answer = server.api().get(side + "/api/visits");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.text()).contains("an access token");
        }
    }

    @Test
    void a_token_with_another_signature_is_none() {
        Answer token = server.api().token("rep", "demo-rep");
        String good = token.json().get("access_token").asString();
        String forged = good.substring(0, good.lastIndexOf('.')) + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[256]);
        for (String side :
                new String[] {server.addresses().command(), server.addresses().query()}) {
            Answer answer =
                    server.api().with("Authorization", "Bearer " + forged).get(side + "/api/visits");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void both_sides_are_ready_without_a_token() {
        for (String side :
                new String[] {server.addresses().command(), server.addresses().query()}) {
            Answer answer = server.api().get(side + "/actuator/health/readiness");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("status").asString()).isEqualTo("UP");
        }
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
