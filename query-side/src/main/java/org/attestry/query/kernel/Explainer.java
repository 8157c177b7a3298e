package org.attestry.query.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.query.kernel.Considered.Cited;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Opens a figure into the events behind it. */
final class Explainer {

    private static final String EVENTS = """
        select position, stream_id as stream, type, revision, recorded_at, payload
        from ledger.event where position = any (cast(:positions as bigint[]))\
        """;

    private final EventReader events;

    Explainer(EventReader events) {
        this.events = events;
    }

    /** One page of what a figure was counted from; 422 if there is none of that name. */
    Explanation explain(Explain explain, List<Counting<?>> countings, Answering sql) {
        var counting = countings.stream()
                .filter(c -> c.named(explain.figure()).isPresent())
                .findFirst()
                .orElseThrow(() -> unknown(countings));
        var figure = counting.named(explain.figure()).orElseThrow();
        mustBeGroups(explain.group(), counting);
        var considered = new CountingSql(counting, sql).considered(figure, explain.group());
        Confidential.knowing(considered, sql);
        var head = considered.restated(head(figure, considered.base())).one(Head.class);
        var reasons =
                considered.restated(reasons(considered.base())).oldest("reason").list(Explanation.LeftOut.class);
        var page = considered
                .with("counted", explain.counted())
                .with("after", explain.after())
                .with("limit", explain.limit())
                .where("seen")
                .where("(reason is null) = :counted")
                .oldest("positions", "place")
                .page(Candidate.class);
        var cited = cited(page.items(), sql);
        return new Explanation(
                explain.figure(),
                said(head.value()),
                head.counted(),
                reasons,
                new Explanation.Withheld(head.countedWithheld(), head.leftOutWithheld()),
                page.items().stream().map(item -> item.told(cited)).toList(),
                page.next());
    }

    private static String head(Figure figure, String considered) {
        return """
            select %s as value,
                   count(*) filter (where reason is null and seen) as counted,
                   count(*) filter (where reason is null and not seen) as counted_withheld,
                   count(*) filter (where reason is not null and not seen) as left_out_withheld
            from (%s) c\
            """.formatted(CountingSql.aggregated(figure, "contributes"), considered);
    }

    private static String reasons(String considered) {
        return "select reason, count(*) as items from (%s) c where reason is not null and seen group by reason"
                .formatted(considered);
    }

    private static Rejected unknown(List<Counting<?>> countings) {
        var names = countings.stream().flatMap(Counting::names).distinct().sorted();
        return new Rejected(
                Problem.invalid("figure", "is none of the answer's: " + names.collect(Collectors.joining(", "))));
    }

    private static void mustBeGroups(Map<String, String> group, Counting<?> counting) {
        group.keySet().stream()
                .filter(name -> !counting.groups().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Rejected(
                            Problem.invalid(name, "does not tell this figure apart; " + counting.groups() + " does"));
                });
    }

    private Map<Long, Cited> cited(List<Candidate> candidates, Answering sql) {
        var positions = candidates.stream()
                .map(Candidate::positions)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return sql.select(EVENTS).with("positions", positions).list(Stored.class).stream()
                .map(this::cited)
                .collect(Collectors.toMap(Cited::position, Function.identity()));
    }

    private Cited cited(Stored event) {
        var at = event.payload().get("at");
        return new Cited(
                event.position(),
                event.stream(),
                event.type(),
                event.recordedAt(),
                at == null || !at.isString() ? null : Instant.parse(at.stringValue()),
                events.read(event.type(), event.revision(), event.payload()).sentence());
    }

    private static @Nullable JsonNode said(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }

    private record Head(@Nullable JsonNode value, long counted, long countedWithheld, long leftOutWithheld) {}

    private record Stored(
            long position, String stream, String type, int revision, Instant recordedAt, JsonNode payload) {}

    private record Candidate(
            List<Long> positions,
            @Nullable String reason,
            @Nullable JsonNode contributes) {

        Considered told(Map<Long, Cited> events) {
            var cited = positions.stream()
                    .distinct()
                    .sorted()
                    .map(events::get)
                    .map(Objects::requireNonNull)
                    .toList();
            return new Considered(reason == null, reason, said(contributes), cited);
        }
    }
}
