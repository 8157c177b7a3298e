package org.attestry.query.kernel;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what makes views again. */
@Configuration(proxyBeanMethods = false)
class QueryRebuilds {

    /** How long what serves may stand still until what shall serve includes it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Rebuilder rebuilder(Views views, Homes homes, ViewWorkshop shop, SchemaMaker schemas, SideBySide sides) {
        var plan = new RebuildPlan(views, homes, new TransactionTemplate(shop.transactions()));
        return new Rebuilder(homes, plan, shop, schemas, sides);
    }

    @Bean
    HomeSwitch homeSwitch(Homes homes, ViewWorkshop shop, SchemaMaker schemas) {
        return new HomeSwitch(homes, shop, schemas, PATIENCE);
    }

    @Bean
    Upgrades upgrades(Views views, Homes homes, HomeSwitch homeSwitch, ViewWorkshop shop, SchemaMaker schemas) {
        return new Upgrades(views, homes, homeSwitch, shop, schemas);
    }
}
