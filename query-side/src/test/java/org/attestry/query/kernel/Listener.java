package org.attestry.query.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Listens to an answer over HTTP as a browser would, event by event. */
final class Listener implements AutoCloseable {

    /** One event; its name is {@code end} when there will be no more, and {@code comment} for a comment. */
    record Event(String name, @Nullable String id, String data) {
        JsonNode json() {
            return QueryNode.JSON.readTree(data);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;
    private String name = "";
    private @Nullable String id;
    private String data = "";

    /** Headers are names and values in turn. */
    Listener(URI address, String token, String... headers) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        Thread.ofVirtual().start(this::read);
    }

    /** Somebody who asks, and never reads a byte of what comes. */
    static Socket silent(URI address, String token) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1_024);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream().write("""
            GET %s?%s HTTP/1.1\r
            Host: localhost\r
            Accept: text/event-stream\r
            Attestry-After: 500\r
            Authorization: %s\r
            \r
            """.formatted(address.getPath(), address.getQuery(), token)
                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    int status() {
        return response.statusCode();
    }

    String header(String wanted) {
        return response.headers().firstValue(wanted).orElse("");
    }

    private void read() {
        try (var lines = response.body()) {
            lines.forEach(this::line);
        } catch (UncheckedIOException cutOff) {
            name = "";
        }
        events.add(new Event("end", null, data));
    }

    private void line(String line) {
        var said = line.substring(line.indexOf(':') + 1).strip();
        if (line.startsWith("event:")) {
            name = said;
        } else if (line.startsWith("id:")) {
            id = said;
        } else if (line.startsWith("data:") || line.startsWith("{")) { // a refusal is plain JSON
            data = said.isEmpty() || line.startsWith("{") ? line : said;
        } else if (line.startsWith(":")) {
            events.add(new Event("comment", null, said));
        } else if (line.isEmpty() && !data.isEmpty()) {
            events.add(new Event(name, id, data));
            data = "";
        }
    }

    /** What comes next but for comments; waits for it. */
    Event next() {
        Event event;
        do {
            event = any();
        } while (event.name().equals("comment"));
        return event;
    }

    /** What comes next, whatever it is. */
    Event any() {
        try {
            return Objects.requireNonNull(events.poll(20, TimeUnit.SECONDS), "nothing came");
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
