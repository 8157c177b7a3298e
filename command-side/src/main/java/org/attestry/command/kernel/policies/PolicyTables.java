package org.attestry.command.kernel.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the tables of policies where there are none, whichever node comes first. All that is in them follows from the
 * ledger, so that a new shape needs no migration: the schema is dropped and made again.
 */
final class PolicyTables {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    PolicyTables(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    boolean areThere() {
        return isThere("to_regclass('policies.letter')");
    }

    void make() {
        if (areThere()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            jdbc.execute("select pg_advisory_xact_lock(hashtext('attestry.policies'))");
            if (!isThere("to_regnamespace('policies')")) { // it may have been made for a login that may make none
                jdbc.execute("create schema policies");
            }
            if (!isThere("to_regclass('policies.worker')")) {
                jdbc.execute(read("policies.sql"));
            }
            jdbc.execute(read("letters.sql"));
        });
    }

    private boolean isThere(String what) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select " + what + " is not null", Boolean.class));
    }

    private static String read(String file) {
        try (InputStream sql = PolicyTables.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
