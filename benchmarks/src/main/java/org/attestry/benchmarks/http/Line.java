package org.attestry.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.attestry.benchmarks.WrongResult;

/** One HTTP/1.1 connection that is kept: as little as it takes, because who asks shares the processors. */
final class Line implements AutoCloseable {
    private final int port;
    private final String headers;
    private Socket socket = new Socket();
    private OutputStream out = OutputStream.nullOutputStream();
    private InputStream in = InputStream.nullInputStream();

    Line(int port, String token) throws IOException {
        this.port = port;
        connect();
        headers = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends a command and waits for its answer; anything but 200 is a wrong result. */
    String put(String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "PUT " + path + headers + bytes.length + "\r\n\r\n";
        byte[] request = (head + body).getBytes(StandardCharsets.UTF_8);
        out.write(request);
        String status = text();
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = text(); !header.isEmpty(); header = text()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26)) {
                chunked = true;
            } else if (header.regionMatches(true, 0, "Connection: close", 0, 17)) {
                last = true;
            }
        }
        String answer = chunked ? chunks() : read(length);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new WrongResult("PUT " + path + ": " + status + " " + answer);
        }
        if (last) { // a server gives up a connection after so many requests
            close();
            connect();
        }
        return answer;
    }

    private String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int size = size(); ; size = size()) {
            all.append(read(size));
            text();
            if (size == 0) {
                return all.toString();
            }
        }
    }

    private int size() throws IOException {
        return Integer.parseInt(text(), 16);
    }

    private String read(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String text() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
