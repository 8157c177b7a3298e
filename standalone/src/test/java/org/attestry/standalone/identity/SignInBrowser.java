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

/** A browser that signs in, step by step. */
final class SignInBrowser {
    static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    private final StandaloneServer server;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    SignInBrowser(StandaloneServer server) {
        this.server = server;
    }

    /** Asks to be let in, and follows no redirect. */
    HttpResponse<String> ask(String redirect) throws Exception {
        return browser.send(authorize(redirect), BodyHandlers.ofString());
    }

    String codeFor(String user, String password) throws Exception {
        HttpResponse<String> start = ask(redirect());
        assertThat(start.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> in = signIn(user, password);
        URI back = URI.create(in.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> allowed = browser.send(
                HttpRequest.newBuilder(back).header("Accept", "text/html").build(), BodyHandlers.ofString());
        String location = allowed.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(redirect()).contains("state=some-state");
        return find("code=([^&]+)", location);
    }

    HttpResponse<String> signIn(String user, String password) throws Exception {
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

    HttpResponse<String> exchange(String code, String verifier) throws Exception {
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

    String redirect() {
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
