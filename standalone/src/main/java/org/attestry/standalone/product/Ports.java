package org.attestry.standalone.product;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.StartRefused;

/** Looks whether the ports are free before anything is started, so that the answer is a sentence. */
public final class Ports {
    private Ports() {}

    public static void mustBeFree(Addresses addresses) {
        mustBeFree(addresses.bind(), addresses.commandPort(), "ATTESTRY_COMMAND_PORT");
        mustBeFree(addresses.bind(), addresses.queryPort(), "ATTESTRY_QUERY_PORT");
    }

    private static void mustBeFree(String bind, int port, String variable) {
        InetSocketAddress address = new InetSocketAddress(bind, port);
        if (address.isUnresolved()) {
            throw new StartRefused("ATTESTRY_BIND names no address of this machine: " + bind + ".");
        }
        try (ServerSocket socket = new ServerSocket()) {
            // As the web server does it: a connection of an earlier run that is still fading away is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " on " + bind + " cannot be opened (" + taken.getMessage()
                            + "). Stop the program that uses it, or name another port with " + variable + ".",
                    taken);
        }
    }
}
