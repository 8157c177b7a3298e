package org.attestry.sample.visits;

import com.github.therapi.runtimejavadoc.RetainJavadoc;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One command of many. */
@RetainJavadoc
public record TripLine(String command, @Nullable Instant at, ObjectNode body) {}
