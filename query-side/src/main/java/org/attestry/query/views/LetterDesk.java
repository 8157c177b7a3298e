package org.attestry.query.views;

import java.time.Instant;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Answers;
import org.attestry.query.kernel.EventReader;
import org.attestry.query.kernel.Letterboxes;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Select;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what views and policies could not handle; the events themselves are read from the ledger. */
@Answers
final class LetterDesk {

    private record Content(String type, int revision, Instant recordedAt, JsonNode metadata, JsonNode payload) {}

    private final EventReader events;

    LetterDesk(EventReader events) {
        this.events = events;
    }

    @QueryHandler
    Page<DeadLetter> find(FindViewDeadLetters query, Answering sql) {
        return page(ofViews(sql).where("name = :view"), query.state());
    }

    @QueryHandler
    DeadLetterOpened find(FindViewDeadLetter query, Answering sql) {
        return open(ofViews(sql).where("name = :view"), sql);
    }

    @QueryHandler
    Page<DeadLetter> find(FindPolicyDeadLetters query, Answering sql) {
        return page(ofPolicies(sql).where("name = :policy"), query.state());
    }

    @QueryHandler
    DeadLetterOpened find(FindPolicyDeadLetter query, Answering sql) {
        return open(ofPolicies(sql).where("name = :policy"), sql);
    }

    private static Select ofPolicies(Answering sql) {
        return all(sql, Letterboxes.ofPolicies(sql.jdbc()));
    }

    private static Select ofViews(Answering sql) {
        return all(sql, Letterboxes.ofViews(sql.jdbc()));
    }

    private static Select all(Answering sql, String letters) {
        return sql.select("""
            select l.name, l.position, l.stream as thing, e.type as event, l.state, l.cause, l.failure, l.tries,
                   l.first_tried_at, l.last_tried_at, l.waiting, l.ordered
            from (%s) l join event e on e.position = l.position\
            """.formatted(letters));
    }

    private static Page<DeadLetter> page(Select letters, @Nullable DeadLetterState state) {
        var wanted = state == null ? letters.where("state <> 'WAITING'") : letters.where("state = :state");
        return wanted.oldest("name", "position").page(DeadLetter.class);
    }

    private DeadLetterOpened open(Select letters, Answering sql) {
        var letter = letters.where("position = :position").one(DeadLetter.class);
        var content = sql.select("select type, revision, recorded_at, metadata, payload, position from event")
                .where("position = :position")
                .one(Content.class);
        return new DeadLetterOpened(letter, sentenceOf(content), content.recordedAt(), content.metadata());
    }

    private @Nullable String sentenceOf(Content content) {
        try {
            return events.read(content.type(), content.revision(), content.payload())
                    .sentence();
        } catch (RuntimeException unreadable) {
            return null; // that may be why it is here
        }
    }
}
