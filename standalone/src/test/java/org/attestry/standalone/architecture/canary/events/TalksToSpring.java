package org.attestry.standalone.architecture.canary.events;

import org.springframework.util.StringUtils;

public record TalksToSpring(String name) implements Event {
    public boolean unnamed() {
        return !StringUtils.hasText(name);
    }
}
