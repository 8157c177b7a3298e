package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What could not be handled is listed and opened, for those who have to do with it. */
@Timeout(60)
final class LetterDeskIT {

    private static final MarketRegistered NORTH =
            new MarketRegistered(new MarketId("mkt-north"), "North", "America/New_York");

    @AutoClose
    private final History history = History.seenBy(new Choosy(), new LetterDesk(History.reader()));

    private final Asking auditor = history.as(Role.AUDITOR, Markets.EVERY);

    @Test
    void what_is_parked_is_listed_with_its_cause_and_opened_with_what_happened() {
        history.by("stf-ada").happened(NORTH, NORTH, NORTH).awaitViews();
        assertThat(auditor.ask(new FindViewDeadLetters(null, null, null, null)).items())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.name()).isEqualTo("views.choosy");
                    assertThat(letter.position()).isEqualTo(1);
                    assertThat(letter.thing()).isEqualTo("mkt-north");
                    assertThat(letter.event()).isEqualTo("network.MarketRegistered");
                    assertThat(letter.state()).isEqualTo(DeadLetterState.PARKED);
                    assertThat(letter.cause()).isEqualTo("no markets, please");
                    assertThat(letter.failure()).isEqualTo("java.lang.UnsupportedOperationException");
                    assertThat(letter.tries()).isEqualTo(1);
                    assertThat(letter.waiting()).isEqualTo(2);
                });
        var opened = auditor.get("/api/views/views.choosy/dead-letters/1").json();
        assertThat(opened.path("sentence").asString()).contains("North");
        assertThat(opened.path("metadata").path("actor").asString()).isEqualTo("stf-ada");
        assertThat(opened.path("letter").path("cause").asString()).isEqualTo("no markets, please");
        assertThat(auditor.ask(new FindViewDeadLetters(null, DeadLetterState.WAITING, null, 1))
                        .items())
                .singleElement()
                .satisfies(letter -> assertThat(letter.position()).isEqualTo(2));
        assertThat(auditor.ask(new FindViewDeadLetters("views.other", null, null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void what_was_left_out_stays_on_the_list() {
        var letters = DeadLettersId.ofView("views.choosy");
        history.happened(NORTH).happened(new DeadLetterResolved(letters, 1, "it is no market", Instant.EPOCH));
        history.awaitViews();
        assertThat(auditor.ask(new FindViewDeadLetters("views.choosy", null, null, null))
                        .items())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.state()).isEqualTo(DeadLetterState.LEFT_OUT);
                    assertThat(letter.ordered()).isEqualTo(2);
                });
    }

    @Test
    void the_letters_of_policies_are_read_where_the_command_side_keeps_them() throws Exception {
        history.happened(NORTH, NORTH);
        assertThat(auditor.ask(new FindPolicyDeadLetters(null, null, null, null))
                        .items())
                .isEmpty();
        var made = Path.of("../command-side/src/main/resources/org/attestry/command/kernel/policies/letters.sql");
        history.tools().jdbc().execute("create schema policies;" + Files.readString(made));
        history.tools().jdbc().execute("""
            insert into policies.letter (policy, position, subject, state, cause, tries) values
                ('test.nerves', 1, 'mkt-north', 'PARKED', 'too strong', 2),
                ('test.nerves', 2, 'mkt-north', 'WAITING', null, 0)\
            """);
        assertThat(auditor.ask(new FindPolicyDeadLetters("test.nerves", null, null, null))
                        .items())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.name()).isEqualTo("test.nerves");
                    assertThat(letter.thing()).isEqualTo("mkt-north");
                    assertThat(letter.cause()).isEqualTo("too strong");
                    assertThat(letter.waiting()).isEqualTo(1);
                });
        assertThat(auditor.get("/api/policies/test.nerves/dead-letters/2")
                        .json()
                        .path("letter")
                        .path("state")
                        .asString())
                .isEqualTo("WAITING");
    }

    @Test
    void only_administrators_and_auditors_are_told_and_what_is_not_there_is_404() {
        for (var role : Role.values()) {
            boolean told = Set.of(Role.ADMINISTRATOR, Role.AUDITOR).contains(role);
            assertThat(history.as(role, Markets.EVERY)
                            .get("/api/views/dead-letters")
                            .status())
                    .isEqualTo(told ? 200 : 403);
        }
        assertThat(auditor.get("/api/views/views.choosy/dead-letters/9").status())
                .isEqualTo(404);
    }

    @View(name = "views.choosy", version = 1)
    @Tables("create table market (market text primary key);")
    static final class Choosy {

        @EventHandler
        void on(MarketEvent event, Rows rows) {
            throw new UnsupportedOperationException("no markets, please");
        }
    }
}
