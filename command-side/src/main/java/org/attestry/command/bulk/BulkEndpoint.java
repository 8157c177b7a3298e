package org.attestry.command.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestry.command.kernel.BulkDesk;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.CommandLimits;
import org.attestry.command.kernel.Failures;
import org.attestry.http.Binder;
import org.attestry.http.People;
import org.attestry.http.Problems;
import org.attestry.http.Requests;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes any number of commands in one request, a line each, and streams the answers while the lines still come. */
@RestController
final class BulkEndpoint implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(BulkEndpoint.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BulkTools tools;
    private final JsonMapper json;

    BulkEndpoint(
            CommandContracts contracts,
            Binder binder,
            CommandDesk desk,
            BulkDesk bulkDesk,
            Problems problems,
            Failures failures,
            CommandLimits limits,
            JsonMapper json) {
        tools = new BulkTools(contracts, binder, desk, bulkDesk, problems, failures, limits, threads);
        this.json = json;
    }

    @PostMapping("/api/commands")
    void take(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var person = People.current();
        Requests.mustBe(request, "x-ndjson");
        var run = new BulkRun(tools, person);
        response.setContentType("application/x-ndjson");
        try (var spool = new Spool()) {
            Future<?> deciding = threads.submit(() -> {
                run.decide();
                return null;
            });
            Future<?> answering = threads.submit(() -> spoolAnswers(run, spool));
            Future<?> sending = threads.submit(() -> {
                spool.drainTo(response.getOutputStream());
                return null;
            });
            @Nullable Exception broken = null;
            try {
                takeAll(new Lines(request.getInputStream(), tools.limits().bytes()), run, sending);
            } catch (IOException gone) {
                log.info("A bulk request by {} broke off; what came before is decided", person.staff());
                broken = response.isCommitted() ? gone : Requests.brokenOff();
            } finally {
                run.end();
            }
            for (var work : List.of(deciding, answering, sending)) {
                var failure = failureOf(work);
                broken = broken == null ? failure : broken;
            }
            if (broken != null) {
                throw broken;
            }
        }
    }

    private static void takeAll(Lines lines, BulkRun run, Future<?> sending) throws IOException, InterruptedException {
        for (var line = lines.next(); line != null && !sending.isDone(); line = lines.next()) {
            run.take(line);
            if (!lines.areMoreHere()) {
                run.handOn();
            }
        }
    }

    private static @Nullable Exception failureOf(Future<?> work) throws InterruptedException {
        try {
            work.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    /** Takes every answer, even when none can be kept any more: lines under way must not wait for ever. */
    private Object spoolAnswers(BulkRun run, Spool spool) throws InterruptedException, IOException {
        @Nullable IOException full = null;
        try {
            for (var answers = run.next(); !answers.isEmpty(); answers = run.next()) {
                try {
                    spool.write(lines(answers));
                } catch (IOException e) {
                    full = e;
                }
            }
            if (full != null) {
                throw full;
            }
            return run;
        } finally {
            spool.end();
        }
    }

    private byte[] lines(List<BulkAnswer> answers) {
        var lines = new ByteArrayOutputStream();
        for (var answer : answers) {
            lines.writeBytes(json.writeValueAsBytes(answer));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
