package org.attestry.query.backtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.Json;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;

/** The desk at work on a history, and what it found. */
final class BackTestRun {

    private final History history;
    private final BackTestBook book;
    private final BackTestDesk desk;

    BackTestRun(History history, int kept) {
        this.history = history;
        var tools = history.tools();
        book = new BackTestBook(tools.views(), tools.jdbc(), Json.strict(), kept);
        book.prepare();
        book.prepare(); // the second node finds it made
        var tester = new BackTester(tools.rehearsal(), EventCatalogue.attestry(), History.reader());
        desk = new BackTestDesk(book, tester, tools.alone());
    }

    BackTestBook book() {
        return book;
    }

    void work() throws InterruptedException {
        history.awaitViews();
        desk.work();
        assertThat(history.tools()
                        .jdbc()
                        .queryForList(
                                "select nspname from pg_namespace where nspname like 'scratch\\_%'", String.class))
                .isEmpty();
    }

    BackTestFindings found(String name) {
        return auditor().ask(new FindBackTest(name));
    }

    List<BackTestDifference> differences(String name) {
        return differences(auditor(), name);
    }

    static List<BackTestDifference> differences(Asking asker, String name) {
        return asker.ask(new FindBackTestDifferences(name, null, null, null, null))
                .items();
    }

    Asking auditor() {
        return history.as(Role.AUDITOR, Markets.EVERY);
    }
}
