package org.attestry.standalone;

/** Where the two sides answer. */
public record Addresses(String bind, int commandPort, int queryPort) {
    private static final String LOOPBACK = "127.0.0.1";

    public String command() {
        return "http://" + LOOPBACK + ":" + commandPort;
    }

    public String query() {
        return "http://" + LOOPBACK + ":" + queryPort;
    }

    public String tokenUrl() {
        return command() + "/oauth2/token";
    }

    public boolean loopbackOnly() {
        return bind.equals(LOOPBACK) || bind.equals("localhost") || bind.equals("::1");
    }
}
