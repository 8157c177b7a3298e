package org.attestry.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.UnknownHistory;
import org.attestry.ledger.LedgerUnavailable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemsTest {

    private final Problems problems = new Problems(Json.strict(), List.of(new Outages(), new UnreadableHistory()));

    @Test
    void an_unexpected_failure_is_logged_under_a_number_that_the_answer_names_and_shows_nothing_else() {
        var logger = (Logger) LoggerFactory.getLogger(Problems.class);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        logger.addAppender(log);
        var problem = problems.of(new IllegalStateException("select secret from inside"));
        logger.detachAppender(log);

        assertThat(problem.status()).isEqualTo(500);
        var event = log.list.getFirst();
        assertThat(event.getThrowableProxy().getMessage()).isEqualTo("select secret from inside");
        assertThat(problem.detail()).doesNotContain("secret").endsWith(String.valueOf(event.getArgumentArray()[0]));
    }

    @Test
    void a_database_that_is_away_is_told_from_one_that_refuses() {
        for (var away : List.of(
                new SQLTransientConnectionException("pool", "08001"),
                new SQLException("starting up", "57P03"),
                new SQLException("too many", "53300"))) {
            assertThat(problems.of(new IllegalStateException("wrapped", away)).status())
                    .isEqualTo(503);
        }
        assertThat(problems.of(new IllegalStateException(new SQLException("no such table", "42P01")))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void whether_something_may_be_recorded_all_the_same_is_said() {
        assertThat(problems.of(new LedgerUnavailable("away", false, null)).detail())
                .startsWith("Nothing was changed;");
        assertThat(problems.of(new LedgerUnavailable("away", true, null)).detail())
                .startsWith("It may be recorded or not:");
    }

    @Test
    void history_that_a_newer_version_wrote_is_named() {
        try {
            EventCatalogue.attestry().named("visits.VisitDreamtOf");
        } catch (UnknownHistory unknown) {
            var problem = problems.of(new IllegalStateException("wrapped", unknown));
            assertThat(problem.type()).isEqualTo("/problems/history-too-new");
            assertThat(problem.detail()).contains("visits.VisitDreamtOf");
            return;
        }
        throw new AssertionError("it was read");
    }

    @Test
    void an_answer_has_the_headers_that_belong_to_its_status() throws Exception {
        for (var known : KnownProblem.values()) {
            var response = new MockHttpServletResponse();
            problems.write(Problem.of(known, "detail").needing("PUT"), response);
            assertThat(response.getStatus()).isEqualTo(known.status());
            assertThat(response.getContentType()).startsWith("application/problem+json");
            boolean later = known.status() == 503 || known.status() == 429 || known == KnownProblem.NOT_THERE_YET;
            assertThat(response.containsHeader("Retry-After")).as(known.type()).isEqualTo(later);
            assertThat(response.containsHeader("Allow")).isEqualTo(known.status() == 405);
            assertThat(response.containsHeader("WWW-Authenticate")).isEqualTo(known.status() == 401);
        }
    }
}
