package org.attestry.sample.visits;

import com.github.therapi.runtimejavadoc.RetainJavadoc;
import org.jspecify.annotations.Nullable;

/** Every trip, a line each. */
@RetainJavadoc
public record ExportTrips(@Nullable Long from) {}
