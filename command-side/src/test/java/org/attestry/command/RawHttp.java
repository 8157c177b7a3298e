package org.attestry.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** HTTP as bytes on a socket, for what no well-behaved client would send. */
public final class RawHttp implements AutoCloseable {

    private final Socket socket;

    /** A connection to a server of this machine. */
    public RawHttp(CommandServer server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(60_000);
    }

    /** Everything that comes back for these bytes, until the server hangs up. */
    public static String exchange(CommandServer server, String bytes) {
        try (var http = new RawHttp(server)) {
            http.send(bytes);
            return http.rest();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The head of a bulk request that is sent in chunks. */
    public void beginBulk(String token) throws IOException {
        send("POST /api/commands HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + CommandServer.bearer(token)
                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    /** One chunk. */
    public void chunk(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1));
        out.write(bytes);
        out.write("\r\n".getBytes(ISO_8859_1));
        out.flush();
    }

    /** The last chunk. */
    public void endChunks() throws IOException {
        send("0\r\n\r\n");
    }

    /** Bytes, one for each character. */
    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** What comes back, as it comes. */
    public InputStream answer() throws IOException {
        return socket.getInputStream();
    }

    /** The body of what comes back in chunks, as it comes. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // fast enough for a test
    public InputStream chunks() throws IOException {
        var in = new BufferedInputStream(answer());
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            // passed over
        }
        return new InputStream() {
            private int left;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    var size = line(in);
                    left = Integer.parseInt(size.isEmpty() ? line(in) : size, 16);
                    left = left == 0 ? -1 : left; // a chunk without bytes is the last
                }
                return left < 1 ? -1 : next();
            }

            private int next() throws IOException {
                left--;
                return in.read();
            }
        };
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    /** What comes back until the server hangs up, one character for each byte. */
    public String rest() throws IOException {
        return new String(answer().readAllBytes(), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
