package org.attestry.standalone.product;

import java.util.HashMap;
import java.util.Map;
import org.attestry.command.CommandSide;
import org.attestry.query.QuerySide;
import org.attestry.standalone.identity.DemoIdentity;
import org.attestry.standalone.identity.DemoSignIn;
import org.attestry.standalone.postgres.Database;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.StartRefused;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the two sides, each as the application it also is on its own, with addresses and accounts of this house. */
final class Sides {
    private Sides() {}

    /** The command side, and with it the authorisation server that both sides trust. */
    static ConfigurableApplicationContext startCommandSide(Addresses addresses, Database database) {
        return start(
                addresses,
                addresses.commandPort(),
                database.commandSide(),
                CommandSide.application(DemoIdentity.class, DemoSignIn.class));
    }

    static ConfigurableApplicationContext startQuerySide(Addresses addresses, Database database) {
        return start(addresses, addresses.queryPort(), database.querySide(), QuerySide.application());
    }

    private static ConfigurableApplicationContext start(
            Addresses addresses, int port, Database.Account account, SpringApplication side) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", addresses.bind());
        properties.put("server.port", port);
        properties.put("spring.datasource.url", account.url());
        properties.put("spring.datasource.username", account.user());
        properties.put("spring.datasource.password", account.password());
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", addresses.command());
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", addresses.command() + "/oauth2/jwks");
        properties.put("attestry.identity.token-url", addresses.tokenUrl());
        properties.put("attestry.identity.authorization-url", addresses.command() + "/oauth2/authorize");
        // The form in which a person signs in is a form post; the sides themselves take none.
        properties.put("server.tomcat.max-http-form-post-size", "64KB");
        side.setBannerMode(Banner.Mode.OFF);
        side.setLogStartupInfo(false);
        // The order of stopping is ours: the sides first, PostgreSQL after them.
        side.setRegisterShutdownHook(false);
        side.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("standalone", properties));
            context.getBeanFactory().registerSingleton("addresses", addresses);
        });
        try {
            return side.run();
        } catch (PortInUseException taken) {
            throw new StartRefused("Port " + port + " was taken by another program at the last moment.", taken);
        }
    }
}
