package org.attestry.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.standalone.settings.Addresses;

/**
 * Asks the product over HTTP: what changes something goes to the command side, what is read comes from the query side,
 * and a full address goes where it says.
 */
public final class Api {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Addresses addresses;
    private final Map<String, String> headers;

    private Api(Addresses addresses, Map<String, String> headers) {
        this.addresses = addresses;
        this.headers = headers;
    }

    static Api of(Addresses addresses) {
        return new Api(addresses, Map.of());
    }

    /** Drops the tokens of a product that was started anew: its signing key is another one. */
    void forgetTokens() {
        TOKENS.keySet().removeIf(key -> key.startsWith(addresses.tokenUrl() + " "));
    }

    /** Signed in as a demo user; the token is fetched once. */
    public Api as(String user) {
        String token = TOKENS.computeIfAbsent(
                addresses.tokenUrl() + " " + user,
                unused -> token(user, "demo-" + user).json().get("access_token").asString());
        return with("Authorization", "Bearer " + token);
    }

    /** The same with one more header. */
    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(addresses, more);
    }

    /** What the token endpoint says to these credentials. */
    public Answer token(String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return of(addresses)
                .with("Authorization", "Basic " + basic)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(addresses.tokenUrl(), "grant_type=client_credentials");
    }

    public Answer get(String path) {
        return send("GET", at(addresses.query(), path), BodyPublishers.noBody());
    }

    public Answer put(String path, String json) {
        return send("PUT", at(addresses.command(), path), BodyPublishers.ofString(json));
    }

    public Answer post(String path, String body) {
        return send("POST", at(addresses.command(), path), BodyPublishers.ofString(body));
    }

    public Answer delete(String path) {
        return send("DELETE", at(addresses.command(), path), BodyPublishers.noBody());
    }

    private static URI at(String side, String path) {
        return URI.create(path.startsWith("http") ? path : side + path);
    }

    private Answer send(String method, URI uri, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method, body).timeout(Duration.ofMinutes(1));
        if (!method.equals("GET") && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
