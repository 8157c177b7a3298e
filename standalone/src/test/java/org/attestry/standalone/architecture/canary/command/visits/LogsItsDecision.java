package org.attestry.standalone.architecture.canary.command.visits;

import org.slf4j.LoggerFactory;

public record LogsItsDecision(String visitId) {
    void decide() {
        LoggerFactory.getLogger("decisions").info("decided on {}", visitId);
    }
}
