package org.attestry.standalone.settings;

import java.util.Set;

/** Where the two sides answer. */
public record Addresses(String bind, int commandPort, int queryPort) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "*");

    public String command() {
        return "http://" + host() + ":" + commandPort;
    }

    public String query() {
        return "http://" + host() + ":" + queryPort;
    }

    public String tokenUrl() {
        return command() + "/oauth2/token";
    }

    /** Whether only programs on this machine can reach the product. */
    public boolean loopbackOnly() {
        return bind.startsWith("127.") || bind.equals("localhost") || bind.equals("::1");
    }

    private String host() {
        if (EVERYWHERE.contains(bind)) {
            return LOOPBACK;
        }
        return bind.contains(":") ? "[" + bind + "]" : bind;
    }
}
