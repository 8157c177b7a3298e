package org.attestry.query.kernel;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps Axon's own auto-configuration out of an application that says {@code attestry.axon-auto-configuration: false}.
 * Where both sides share one JVM it is on the class path for the command side, and would start every view a second time.
 */
public final class AxonOnOurTerms implements AutoConfigurationImportFilter, EnvironmentAware {

    private boolean wanted = true;

    @Override
    public void setEnvironment(Environment environment) {
        wanted = environment.getProperty("attestry.axon-auto-configuration", Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var kept = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            var name = classes[i];
            kept[i] = wanted || name == null || !name.startsWith("org.axonframework.");
        }
        return kept;
    }
}
