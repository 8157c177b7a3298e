package org.attestry.standalone.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One command on its way to the product, as a line of {@code POST /api/commands}.
 *
 * @param command the command's name
 * @param key makes sending it again harmless
 * @param at when it took effect
 * @param body the command's fields
 */
public record Line(
        String command, @Nullable String key, @Nullable Instant at, Map<String, Object> body) {}
