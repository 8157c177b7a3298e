package org.attestry.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does when somebody signs in from Swagger UI, step by step. */
class DemoSignInE2E {
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    private final StandaloneServer server = StandaloneServer.shared();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_person_signs_in_with_a_form_and_the_console_gets_a_token_for_them() throws Exception {
        String code = codeFor("manager", "demo-manager");
        HttpResponse<String> answer = exchange(code, VERIFIER);
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
        String code = codeFor("rep", "demo-rep");
        HttpResponse<String> answer = exchange(code, VERIFIER + "-guessed");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() throws Exception {
        browser.send(authorize(redirect()), BodyHandlers.ofString());
        HttpResponse<String> refused = signIn("rep", "demo-manager");
        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
    }

    @Test
    void a_code_is_never_sent_to_another_address() throws Exception {
        HttpResponse<String> answer =
                browser.send(authorize("https://elsewhere.example/callback"), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    private String codeFor(String user, String password) throws Exception {
        HttpResponse<String> start = browser.send(authorize(redirect()), BodyHandlers.ofString());
        assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> in = signIn(user, password);
        URI back = URI.create(in.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> allowed = browser.send(
                HttpRequest.newBuilder(back).header("Accept", "text/html").build(), BodyHandlers.ofString());
        String location = allowed.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(redirect()).contains("state=some-state");
        return find("code=([^&]+)", location);
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        URI login = URI.create(server.addresses().command() + "/login");
        String form = browser.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString())
                .body();
        String csrf = find("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", form);
        return post(login, Map.of("username", user, "password", password, "_csrf", csrf));
    }

    private HttpRequest authorize(String redirect) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String query = form(Map.of(
                "response_type", "code",
                "client_id", "attestry-console",
                "redirect_uri", redirect,
                "scope", "openid",
                "state", "some-state",
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash)));
        return HttpRequest.newBuilder(URI.create(server.addresses().command() + "/oauth2/authorize?" + query))
                .header("Accept", "text/html")
                .build();
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        return post(
                URI.create(server.addresses().tokenUrl()),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "attestry-console",
                        "redirect_uri",
                        redirect(),
                        "code",
                        code,
                        "code_verifier",
                        verifier));
    }

    private HttpResponse<String> post(URI uri, Map<String, String> fields) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Origin",
                        uri.getPath().equals("/login")
                                ? server.addresses().command()
                                : server.addresses().query())
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private String redirect() {
        return server.addresses().query() + "/swagger-ui/oauth2-redirect.html";
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
