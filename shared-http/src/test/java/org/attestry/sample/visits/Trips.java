package org.attestry.sample.visits;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.therapi.runtimejavadoc.RetainJavadoc;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some trips and what came of them. */
@RetainJavadoc
public record Trips<T>(List<T> items, @Nullable String next, Map<String, BigDecimal> milesByMarket) {

    /** One trip that was planned. */
    @RetainJavadoc
    public record Planned(
            TripId trip, Outcome outcome, @Nullable Planned before) {}

    /** What came of it. */
    @RetainJavadoc
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Done.class, name = "done"),
        @JsonSubTypes.Type(value = Dropped.class, name = "dropped")
    })
    public sealed interface Outcome {}

    /** It took place. */
    @RetainJavadoc
    public record Done(Instant at) implements Outcome {}

    /** It did not take place. */
    @RetainJavadoc
    public record Dropped(String reason) implements Outcome {}
}
