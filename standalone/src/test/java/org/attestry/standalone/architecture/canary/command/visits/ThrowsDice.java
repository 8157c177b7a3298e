package org.attestry.standalone.architecture.canary.command.visits;

import java.util.concurrent.ThreadLocalRandom;

public record ThrowsDice(int sides) {
    int decide() {
        return ThreadLocalRandom.current().nextInt(sides);
    }
}
