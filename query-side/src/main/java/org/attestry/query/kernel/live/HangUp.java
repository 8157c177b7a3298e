package org.attestry.query.kernel.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Lets an answer that is left open be broken off at once, for which servlets have no word. */
public final class HangUp extends ValveBase {

    private static final String NAME = HangUp.class.getName();

    public HangUp() {
        super(true);
    }

    static @Nullable Runnable of(ServletRequest request) {
        return (Runnable) request.getAttribute(NAME);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var connection = response.getCoyoteResponse();
        Runnable hangUp = () -> connection.action(ActionCode.CLOSE_NOW, new IOException("The reader takes nothing"));
        request.setAttribute(NAME, hangUp);
        getNext().invoke(request, response);
    }
}
