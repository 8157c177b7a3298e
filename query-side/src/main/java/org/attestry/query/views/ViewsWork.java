package org.attestry.query.views;

import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.Verifier;
import org.attestry.query.kernel.Views;
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
}
