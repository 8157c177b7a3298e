package org.attestry.benchmarks.bulk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The least there can be of an identity provider: it shows its key, and gives everybody an administrator's token. */
final class Identity implements AutoCloseable {
    private static final Duration LIFE = Duration.ofHours(1);

    private final HttpServer server;
    private final RSAKey key;

    Identity() {
        try {
            key = new RSAKeyGenerator(2048).keyID("bench").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString();
        server.createContext("/jwks", exchange -> answer(exchange, keys));
        server.createContext("/token", exchange -> answer(exchange, """
            {"access_token":"%s","token_type":"Bearer","expires_in":%d}\
            """.formatted(token(), LIFE.toSeconds())));
        server.start();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    URI keys() {
        return at("/jwks");
    }

    URI tokens() {
        return at("/token");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** A signed token of an administrator of every market. */
    String token() {
        var claims = new JWTClaimsSet.Builder()
                .subject("stf-importer")
                .claim("roles", List.of("administrator"))
                .claim("markets", List.of("*"))
                .expirationTime(Date.from(Instant.now().plus(LIFE)))
                .build();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return jwt.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
