package org.attestry.query.exceptions;

import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** One file a case: what was asked, thought, decided and done, by whom and with what authority. */
@View(name = "exceptions.case-files", version = 2)
@Tables("create table case_file (case_id text collate \"C\" primary key, " + States.COLUMNS + """
        market text, kind text, standard text, clause text, scope text, amount numeric, currency text,
        matrix_version integer, decided text, decided_at timestamptz,
        detection json, request json, wish json, risk json, emergency json, terms json
    );
    create index case_file_by_clause on case_file (standard, clause) where decided is not null;
    create index case_file_by_kind on case_file (kind) where decided is not null;
    create table part (
        case_id text collate "C", sort text, name text collate "C", position bigint not null,
        said jsonb, answered jsonb, ended jsonb, primary key (case_id, sort, name)
    );
    create table step (case_id text collate "C", position bigint, step json not null, primary key (case_id, position));
    create table delegation (delegation text primary key, said jsonb not null, revoked jsonb);
    create table matrix_tier (version integer, number integer, tier jsonb not null, primary key (version, number));
    """ + Confidential.TABLES)
final class CaseFiles {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        FileRows.write(event, rows, trail);
        States.move(event, "case_file", rows, trail);
        var step = new CaseStep(
                trail.position(),
                event.at(),
                event.getClass().getSimpleName(),
                person(trail.actor()),
                person(trail.onBehalfOf()),
                event.sentence());
        rows.put("step", event.caseId(), trail.position()).set("step", step);
        Confidential.note(event, rows, trail);
    }

    private static @Nullable StaffId person(@Nullable String name) {
        return name == null ? null : new StaffId(name);
    }

    @EventHandler
    void on(MatrixEvent event, Rows rows) {
        switch (event) {
            case AuthorityMatrixPublished e ->
                e.tiers()
                        .forEach(tier -> rows.put("matrix_tier", e.version(), tier.number())
                                .set("tier", tier));
        }
    }

    @EventHandler
    void on(DelegationEvent event, Rows rows) {
        switch (event) {
            case AuthorityDelegated e -> rows.put("delegation", e.delegation()).set("said", e);
            case DelegationRevoked e ->
                rows.change("delegation", e.delegation()).set("revoked", e);
        }
    }

    @QueryHandler
    CaseFile find(FindExceptionCase query, Answering sql) {
        return seen(sql.select(FileSql.FILE), sql)
                .where("case_id = :caseId")
                .one(FiledCase.class)
                .opened();
    }

    @QueryHandler
    Precedents find(FindPrecedents query, Answering sql) {
        seen(sql.from("case_file"), sql).where("case_id = :caseId").one(Named.class);
        return new Precedents(
                seen(sql.select(FileSql.PRECEDENTS), sql).oldest("rank").list(Precedents.Precedent.class).stream()
                        .limit(Precedents.MOST)
                        .toList());
    }

    private record Named(String caseId) {}

    private static Select seen(Select select, Answering sql) {
        return Confidential.narrowed(select.inMarketOrNone("market"), sql, "case_id");
    }
}
