package org.attestry.standalone.architecture.canary.query.visits;

import org.springframework.beans.factory.annotation.Value;

public class VisitManager {
    @Value("${limit}")
    private int limit;

    public int limit() {
        return limit;
    }
}
