package org.attestry.events.exceptions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From one figure (included) up to another (not included; none: without end) a tier is demanded.
 *
 * @param from dollars of exposure or of expected loss, or days
 */
public record Band(BigDecimal from, @Nullable BigDecimal until, int tier) {}
