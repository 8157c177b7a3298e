package org.attestry.http.openapi;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a token comes from, as far as this installation says.
 *
 * @param tokenUrl gives tokens to scripts and browsers
 * @param authorizationUrl where a person signs in
 * @param issuer the OpenID Connect provider, where only that is known
 */
public record SignIn(
        @Nullable String tokenUrl,
        @Nullable String authorizationUrl,
        @Nullable String issuer) {

    /** The name of the scheme in the document. */
    static final String SCHEME = "identity";

    /** Nothing is known but that a signed token is wanted. */
    public static SignIn anyToken() {
        return new SignIn(null, null, null);
    }

    ObjectNode scheme() {
        var scheme = JsonNodeFactory.instance.objectNode();
        if (tokenUrl != null) {
            scheme.put("type", "oauth2").put("description", "An access token of the identity provider.");
            var flows = scheme.putObject("flows");
            flows.putObject("clientCredentials").put("tokenUrl", tokenUrl).putObject("scopes");
            if (authorizationUrl != null) {
                flows.putObject("authorizationCode")
                        .put("authorizationUrl", authorizationUrl)
                        .put("tokenUrl", tokenUrl)
                        .putObject("scopes")
                        .put("openid", "Who you are")
                        .put("profile", "What you are called");
            }
            return scheme;
        }
        if (issuer != null) {
            return scheme.put("type", "openIdConnect")
                    .put("description", "An access token of the identity provider.")
                    .put("openIdConnectUrl", issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        }
        return scheme.put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "A signed access token whose sub is a staff id, with lists roles and markets.");
    }
}
