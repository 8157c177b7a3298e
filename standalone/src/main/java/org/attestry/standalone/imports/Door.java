package org.attestry.standalone.imports;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way into a running product: its address, where it gives tokens, and as whom one comes.
 *
 * @param url of the command side
 * @param tokenUrl where a client gets its token
 */
public record Door(URI url, URI tokenUrl, String client, String secret) {

    /** A token and how long it may be used. */
    public record Token(String value, Instant until) {}

    /** Fetches a token; it is used for half its life only, so that none ends under way. */
    public Token token(HttpClient http) throws IOException, InterruptedException {
        var basic = encoded(client) + ":" + encoded(secret);
        var request = HttpRequest.newBuilder(tokenUrl)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new ImportStopped("No token for \"%s\" from %s: %d %s."
                    .formatted(client, tokenUrl, response.statusCode(), response.body()));
        }
        var answer = JsonMapper.shared().readTree(response.body());
        long seconds = answer.path("expires_in").asLong(60);
        return new Token(answer.path("access_token").asString(), Instant.now().plusSeconds(seconds / 2));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
