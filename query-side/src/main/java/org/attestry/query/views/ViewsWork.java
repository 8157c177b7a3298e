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
import tools.jackson.databind.json.JsonMapper;

/** Puts those together who do what administrators order. */
@Configuration(proxyBeanMethods = false)
class ViewsWork {

    @Bean
    Desk verificationDesk(
            Views views, JdbcTemplate jdbc, JsonMapper json, Verifier verifier, Alone alone, LedgerSignal signal) {
        var findings = new Findings(views, jdbc, json);
        var work = new VerificationDesk(findings, verifier, alone);
        return new Desk("verifications", Findings.VIEW, work, views, signal);
    }

    @Bean
    RebuildBook rebuildBook(Views views, JdbcTemplate jdbc, JsonMapper json) {
        return new RebuildBook(views, jdbc, json);
    }

    @Bean
    Desk rebuildDesk(
            Views views, RebuildBook book, Rebuilder rebuilder, Upgrades upgrades, Alone alone, LedgerSignal signal) {
        var work = new RebuildWork(book, rebuilder, upgrades, alone);
        return new Desk("rebuilds", RebuildBook.VIEW, work, views, signal);
    }

    @Bean
    Desk switchDesk(
            Views views,
            RebuildBook book,
            HomeSwitch homes,
            Alone alone,
            LedgerSignal signal,
            @Value("${attestry.rebuilds.former-kept}") Duration kept) {
        return new Desk("promotions", RebuildBook.VIEW, new SwitchWork(book, homes, alone, kept), views, signal);
    }
}
