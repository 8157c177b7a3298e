package org.attestry.query.kernel;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.attestry.http.Binder;
import org.attestry.http.Problems;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the kernel together: views at work, and one endpoint that asks them. */
@Configuration(proxyBeanMethods = false)
class QueryKernel {

    private static final int COORDINATORS = 2;
    private static final int WORKERS = 4;

    @Bean
    ViewProgress viewProgress() {
        return new ViewProgress();
    }

    @Bean(destroyMethod = "close")
    ViewWorkshop viewWorkshop(
            LedgerMessageSource source,
            LedgerReader reader,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ViewProgress progress,
            JsonMapper json) {
        return new ViewWorkshop(
                source,
                reader,
                jdbc,
                transactions,
                new CellText(json),
                progress,
                new Crier(jdbc),
                ViewWorkshop.coordinators(COORDINATORS),
                ViewWorkshop.workers(WORKERS));
    }

    @Bean
    SchemaMaker schemaMaker(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new SchemaMaker(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Alone alone(DataSource database) {
        return new Alone(database);
    }

    @Bean
    SideBySide sideBySide(ViewWorkshop shop, DataSource database, JsonMapper json) {
        return new SideBySide(shop, database, json);
    }

    @Bean
    Verifier verifier(Views views, ViewWorkshop shop, SchemaMaker schemas, SideBySide sides) {
        return new Verifier(views, shop, schemas, sides);
    }

    @Bean
    Rehearsal rehearsal(ViewWorkshop shop, SchemaMaker schemas, DataSource database) {
        return new Rehearsal(shop, schemas, database);
    }

    @Bean
    Homes homes(JdbcTemplate jdbc) {
        return new Homes(jdbc);
    }

    @Bean
    Views views(ApplicationContext context, ViewWorkshop shop, Homes homes, SchemaMaker schemas) {
        var known = context.getBeansWithAnnotation(View.class).values().stream()
                .map(KnownView::of)
                .toList();
        var transaction = new TransactionTemplate(shop.transactions());
        return new Views(known, shop, homes, new Settler(homes, schemas, shop.jdbc(), transaction));
    }

    @Bean(destroyMethod = "close")
    ProgressSignal progressSignal(DataSource database, ViewProgress progress, Views views) {
        return new ProgressSignal(database, progress, views::tryAgain, views::lookAround);
    }

    @Bean
    Questions questions(ApplicationContext context, Views views) {
        return new Questions(
                views, context.getBeansWithAnnotation(Answers.class).values());
    }

    @Bean
    Asker asker(
            Questions questions,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ViewProgress progress,
            Past past,
            EventReader events,
            JsonMapper json,
            @Value("${attestry.freshness-patience}") Duration patience) {
        return new Asker(
                questions,
                new Freshness(jdbc, progress, patience),
                past,
                jdbc,
                new TransactionTemplate(transactions),
                new Explainer(events),
                json);
    }

    @Bean
    SimpleUrlHandlerMapping queryPaths(
            Questions questions, Asker asker, LiveAnswers live, Binder binder, Problems problems, JsonMapper json) {
        var endpoint = new QueryEndpoint(questions, asker, live, binder, problems, json);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", endpoint), 0);
    }

    @Bean
    ViewStandings viewStandings(Views views, JdbcTemplate jdbc) {
        return new ViewStandings(views, jdbc);
    }
}
