package org.attestry.query.kernel;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.attestry.stored.EventBytes;
import org.attestry.stored.EventSerializer;
import org.attestry.stored.RevisionUpcaster;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Brings what happened from the ledger to the views, as events. */
@Configuration(proxyBeanMethods = false)
class LedgerFeed {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerFeed.class);
    private static final int PATIENCE_SECONDS = 60;

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.attestry();
    }

    @Bean
    Serializer eventSerializer(EventCatalogue catalogue, JsonMapper json) {
        return new EventSerializer(catalogue, json);
    }

    @Bean
    EventReader eventReader(EventCatalogue catalogue, JsonMapper json) {
        return new EventReader(catalogue, json);
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(DataSource database, JdbcTemplate jdbc) throws InterruptedException {
        awaitSchema(jdbc);
        return Ledger.open(database);
    }

    @Bean(destroyMethod = "close")
    LedgerSignal ledgerSignal(DataSource database, Ledger ledger) {
        return LedgerSignal.listen(database);
    }

    @Bean
    LedgerMessageSource ledgerMessageSource(
            Ledger ledger, LedgerSignal signal, Serializer serializer, EventCatalogue catalogue, JsonMapper json) {
        return new LedgerMessageSource(ledger, signal, serializer, new RevisionUpcaster(catalogue, json));
    }

    @Bean
    LedgerReader ledgerReader(
            Ledger ledger,
            LedgerMessageSource source,
            EventCatalogue catalogue,
            Serializer serializer,
            JsonMapper json) {
        return new LedgerReader(ledger, source, catalogue, serializer, new EventBytes(json));
    }

    /** The ledger's schema is made by others; when everything starts at once, this side may be the first. */
    private static void awaitSchema(JdbcTemplate jdbc) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (Boolean.TRUE.equals(
                    jdbc.queryForObject("select to_regclass('ledger.head') is not null", Boolean.class))) {
                return;
            }
            if (second == 0) {
                LOG.info("There is no ledger in the database yet; waiting for it.");
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("There is no ledger in the database: start the command side, which makes it.");
    }
}
