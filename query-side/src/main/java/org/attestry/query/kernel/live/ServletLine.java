package org.attestry.query.kernel.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** The answer to a request, left open. It takes no thread: the container calls when it can be written on again. */
public final class ServletLine implements Line, WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(ServletLine.class);
    private static final String TYPE = "text/event-stream;charset=UTF-8";

    private final Hub hub;
    private final Reader reader;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final @Nullable Runnable hangUp;
    private boolean over;

    private ServletLine(Hub hub, Reader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        this.hub = hub;
        this.reader = reader;
        this.hangUp = HangUp.of(request);
        this.context = request.startAsync();
        this.out = response.getOutputStream();
    }

    /** Answers a request with what this reader hears from now on. */
    public static void open(Hub hub, Reader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // or some proxies keep it all to themselves
        var line = new ServletLine(hub, reader, request, response);
        line.context.setTimeout(0);
        line.context.addListener(line);
        line.out.setWriteListener(line);
    }

    @Override
    public void onWritePossible() {
        reader.writable(this);
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() {
        if (isOverNow()) {
            complete();
        }
    }

    /** The container does it, in a moment and with its own thread: nobody knows what it is doing just now. */
    @Override
    public synchronized void cut() {
        if (isOverNow()) {
            try {
                context.setTimeout(1);
            } catch (IllegalStateException done) {
                LOG.debug("The other end hung up first", done);
            }
        }
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException done) {
            LOG.debug("The other end hung up first", done);
        }
    }

    private synchronized boolean isOverNow() {
        boolean first = !over;
        over = true;
        return first;
    }

    @Override
    public void onError(Throwable broken) {
        hub.leave(reader);
    }

    @Override
    public void onError(AsyncEvent broken) {
        isOverNow();
        complete();
        hub.leave(reader);
    }

    @Override
    public void onComplete(AsyncEvent done) {
        isOverNow();
        hub.leave(reader);
    }

    /** Just completing would wait until the other end has taken everything. */
    @Override
    public void onTimeout(AsyncEvent cutOff) {
        if (hangUp != null) {
            hangUp.run();
        }
        complete();
    }

    @Override
    public void onStartAsync(AsyncEvent again) {
        throw new IllegalStateException("It was started once and for all");
    }
}
