package org.attestry.standalone.architecture.canary.command.visits;

import java.sql.Connection;

public sealed interface Stage {
    record Loaded(Connection from) implements Stage {}
}
