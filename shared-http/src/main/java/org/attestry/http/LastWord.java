package org.attestry.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Takes the place of Tomcat's own page, which tells strangers its version: what is not even HTTP gets a problem too. */
public final class LastWord extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(LastWord.class);
    private static final JsonMapper JSON = Json.strict();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            var body = JSON.writeValueAsBytes(Problem.ofStatus(response.getStatus()));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            log.debug("Nobody is there to be told", gone);
        }
    }
}
