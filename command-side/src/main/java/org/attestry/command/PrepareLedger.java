package org.attestry.command;

import java.util.Map;
import java.util.Optional;
import org.attestry.ledger.Ledger;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the ledger's tables up to date, with the login that owns them: the sides' own logins may not. */
public final class PrepareLedger {

    private PrepareLedger() {}

    /** Runs before the sides start; see docker-compose.yml for the settings it needs. */
    public static void main(String[] arguments) {
        prepare(System.getenv());
    }

    static void prepare(Map<String, String> environment) {
        Ledger.migrate(new DriverManagerDataSource(
                setting(environment, "ATTESTRY_DB_URL"),
                setting(environment, "ATTESTRY_DB_USER"),
                setting(environment, "ATTESTRY_DB_PASSWORD")));
    }

    private static String setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("Set " + name + "."));
    }
}
