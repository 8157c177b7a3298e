package org.attestry.query.backtests;

import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.EventReader;
import org.attestry.query.kernel.Rehearsal;
import org.attestry.query.kernel.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts those together who do back-tests. */
@Configuration(proxyBeanMethods = false)
class BackTestWork {

    @Bean
    Desk backTestDesk(
            Views views,
            JdbcTemplate jdbc,
            JsonMapper json,
            Rehearsal rehearsal,
            EventCatalogue catalogue,
            EventReader reader,
            Alone alone,
            LedgerSignal signal,
            @Value("${attestry.backtests.kept}") int kept) {
        var book = new BackTestBook(views, jdbc, json, kept);
        var work = new BackTestDesk(book, new BackTester(rehearsal, catalogue, reader), alone);
        return new Desk("back-tests", BackTests.NAME, work, views, signal);
    }
}
