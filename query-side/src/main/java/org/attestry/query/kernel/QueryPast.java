package org.attestry.query.kernel;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what goes through history again. */
@Configuration(proxyBeanMethods = false)
class QueryPast {

    @Bean
    PastLimits pastLimits(
            @Value("${attestry.past.states}") int states,
            @Value("${attestry.past.room}") DataSize room,
            @Value("${attestry.past.kept}") Duration kept,
            @Value("${attestry.past.patience}") Duration patience,
            @Value("${attestry.past.settled}") Duration settled) {
        return new PastLimits(states, room.toBytes(), kept, patience, settled);
    }

    @Bean
    PastBook pastBook(ViewWorkshop shop, PlatformTransactionManager transactions, PastLimits limits) {
        return new PastBook(shop.jdbc(), new TransactionTemplate(transactions), limits);
    }

    @Bean
    PastWork pastWork(
            ViewWorkshop shop,
            SchemaMaker schemas,
            DataSource database,
            PastBook book,
            Alone alone,
            PastLimits limits) {
        var builder = new PastBuilder(shop, schemas, database, book);
        return new PastWork(book, builder, alone, limits.states());
    }

    @Bean
    Past past(PastBook book, PastWork work, PastLimits limits) {
        return new Past(book, work, limits);
    }

    @Bean
    TwoMoments twoMoments(
            Views views, Past past, PlatformTransactionManager transactions, DataSource database, JsonMapper json) {
        return new TwoMoments(views, past, transactions, database, json);
    }
}
