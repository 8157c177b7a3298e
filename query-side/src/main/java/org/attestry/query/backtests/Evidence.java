package org.attestry.query.backtests;

import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/** What a back-test notes on its way through history: of each thing what happened to it, and what was said for all. */
final class Evidence {

    /**
     * What is noted, and what is made of it: a row for each thing decided, in which nothing names the back-test, so that
     * the same order at the same position gives the same rows.
     */
    static final String TABLES = """
        create table heard (
            item text collate "C",
            position bigint,
            recorded timestamptz not null,
            type text not null,
            revision int not null,
            fact json not null,
            primary key (item, position)
        );
        create table judged (
            item text collate "C",
            part text collate "C",
            change text not null,
            rule text,
            market text,
            case_id text,
            was text not null,
            would_be text not null,
            was_verdict json not null,
            would_be_verdict json not null,
            was_month text,
            would_be_month text,
            was_priority text,
            would_be_priority text,
            exposure numeric,
            primary key (item, part)
        );
        """;

    /** Under this name stands what holds for all things. */
    static final String FOR_ALL = "";

    private final EventCatalogue catalogue;

    Evidence(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    void note(String item, Event event, Rows rows, Trail trail) {
        var stored = catalogue.of(event.getClass());
        rows.put("heard", item, trail.position())
                .set("recorded", trail.recordedAt())
                .set("type", stored.name())
                .set("revision", stored.revision())
                .set("fact", event);
    }
}
