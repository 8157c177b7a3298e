package org.attestry.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks whether the ports are free before anything is started, so that the answer is a sentence. */
final class Ports {
    private Ports() {}

    static void mustBeFree(Addresses addresses) {
        mustBeFree(addresses.bind(), addresses.commandPort(), "ATTESTRY_COMMAND_PORT");
        mustBeFree(addresses.bind(), addresses.queryPort(), "ATTESTRY_QUERY_PORT");
    }

    private static void mustBeFree(String bind, int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the web server does it: a connection of an earlier run that is still fading away is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException unknown) {
            throw new StartRefused("ATTESTRY_BIND names no address of this machine: " + bind + ".", unknown);
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " on " + bind + " cannot be opened (" + taken.getMessage()
                            + "). Stop the program that uses it, or name another port with " + variable + ".",
                    taken);
        }
    }
}
