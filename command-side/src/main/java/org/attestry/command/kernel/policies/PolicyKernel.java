package org.attestry.command.kernel.policies;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import javax.sql.DataSource;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Failures;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.ParkedCounts;
import org.attestry.http.Problems;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.attestry.stored.RevisionUpcaster;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts policies and due times to work. Policies are found on the class path and are no beans: nothing is given to them. */
@Configuration(proxyBeanMethods = false)
class PolicyKernel {

    @Bean
    Policies policies(@Value("${attestry.policies.below:org.attestry.command}") String[] packages) {
        return Policies.below(packages);
    }

    @Bean(destroyMethod = "close")
    LedgerSignal ledgerSignal(DataSource database) {
        return LedgerSignal.listen(database);
    }

    @Bean
    PolicyTables policyTables(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new PolicyTables(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Sender policySender(
            CommandDesk desk, CommandContracts contracts, Problems problems, Failures failures, MeterRegistry meters) {
        return new Sender(desk, contracts, problems, failures, meters);
    }

    @Bean
    DueTimes dueTimes(DataSource database, Policies policies, Sender sender, JdbcTemplate jdbc) {
        return new DueTimes(
                database, policies, new DueRun(policies, sender, new DueRows(jdbc), jdbc, Clock.systemUTC()));
    }

    @Bean
    PoliciesAtWork policiesAtWork(
            Ledger ledger,
            LedgerSignal signal,
            @Qualifier("eventSerializer") Serializer serializer,
            EventCatalogue catalogue,
            JsonMapper json,
            Policies policies,
            PolicyTables tables,
            Sender sender,
            DueTimes dueTimes,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        var upcaster = new RevisionUpcaster(catalogue, json);
        var source = new LedgerMessageSource(ledger, signal, serializer, upcaster, policies.passingBy(catalogue));
        var shift = new Shift();
        var place = new Place(jdbc);
        var count = new Count(place, new DueRows(jdbc), new LetterRows(jdbc), new TransactionTemplate(transactions));
        var follower = new Follower(
                source,
                policies,
                new Began(ledger::exists),
                new Letters(jdbc, source),
                new Delivery(sender, shift),
                place,
                count,
                shift,
                dueTimes::look);
        return new PoliciesAtWork(tables, place, follower, dueTimes, shift);
    }

    @Bean("policiesHealthIndicator")
    PoliciesWatch policiesHealth(JdbcTemplate jdbc, PolicyTables tables) {
        return new PoliciesWatch(jdbc, tables);
    }

    @Bean
    MeterBinder parkedPolicies(Policies policies, PoliciesWatch watch) {
        var counts = new ParkedCounts(watch::parked);
        return meters -> policies.all()
                .forEach(policy -> Gauge.builder("attestry.policy.parked", counts, c -> c.of(policy.name()))
                        .tag("policy", policy.name())
                        .register(meters));
    }
}
