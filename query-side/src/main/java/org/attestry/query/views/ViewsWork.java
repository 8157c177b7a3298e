package org.attestry.query.views;

import java.time.Duration;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.HomeSwitch;
import org.attestry.query.kernel.Rebuilder;
import org.attestry.query.kernel.Upgrades;
import org.attestry.query.kernel.Verifier;
import org.attestry.query.kernel.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts those together who do what administrators order. */
@Configuration(proxyBeanMethods = false)
class ViewsWork {

    @Bean
    Desk verificationDesk(
            Views views,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Verifier verifier,
            Alone alone,
            LedgerSignal signal) {
        var findings = new Findings(views, jdbc, new TransactionTemplate(transactions), json);
        return new Desk("verifications", new VerificationDesk(findings, verifier, alone), signal);
    }

    @Bean
    RebuildBook rebuildBook(Views views, JdbcTemplate jdbc, PlatformTransactionManager transactions, JsonMapper json) {
        return new RebuildBook(views, jdbc, new TransactionTemplate(transactions), json);
    }

    @Bean
    Desk rebuildDesk(RebuildBook book, Rebuilder rebuilder, Upgrades upgrades, Alone alone, LedgerSignal signal) {
        return new Desk("rebuilds", new RebuildWork(book, rebuilder, upgrades, alone), signal);
    }

    @Bean
    Desk switchDesk(
            RebuildBook book,
            HomeSwitch homes,
            Alone alone,
            LedgerSignal signal,
            @Value("${attestry.rebuilds.former-kept}") Duration kept) {
        return new Desk("promotions", new SwitchWork(book, homes, alone, kept), signal);
    }
}
