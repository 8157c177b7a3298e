package org.attestry.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The ledger's own schema; its history is kept inside it, so that it meets nobody else's migrations. */
final class Schema {
    private Schema() {}

    static void migrate(DataSource database) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/attestry/ledger/db")
                .schemas("ledger")
                .createSchemas(true)
                .table("migration")
                .ignoreMigrationPatterns(new String[0])
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException different) {
            throw new IllegalStateException(
                    "The ledger in this database was written by another version of Attestry (it is at %s): %s"
                            .formatted(version(flyway), different.getMessage()),
                    different);
        }
    }

    private static String version(Flyway flyway) {
        var current = flyway.info().current();
        MigrationVersion version = current == null ? null : current.getVersion();
        return version == null ? "none" : version.getVersion();
    }
}
