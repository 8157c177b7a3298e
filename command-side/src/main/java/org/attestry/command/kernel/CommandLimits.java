package org.attestry.command.kernel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken at once.
 *
 * @param bytes of one command
 * @param inFlight commands of one bulk request that are under way at the same time
 */
@ConfigurationProperties("attestry.commands")
public record CommandLimits(
        @DefaultValue("1000000") int bytes,
        @DefaultValue("2000") int inFlight) {}
