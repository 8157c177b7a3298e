package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.Terms;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What is departed from, and who may let it: standards with their clauses, authority matrices, delegations. */
@View(name = "exceptions.rule-book", version = 2)
@Tables("""
    create table standard (
        standard text collate "C" primary key, version integer not null, kind text not null, title text not null,
        owner text not null, effective_from date not null, text json not null, retired json
    );
    create table edition (
        standard text collate "C", version integer, text json not null, reason text, by text not null,
        at timestamptz not null, primary key (standard, version)
    );
    create table clause (
        standard text collate "C", clause text collate "C", raised_at timestamptz, proposals integer not null default 0,
        primary key (standard, clause)
    );
    create table excepted (
        standard text collate "C", clause text collate "C", case_id text collate "C", at timestamptz not null,
        primary key (standard, clause, case_id)
    );
    create table candidate_case (
        standard text collate "C", clause text collate "C", case_id text collate "C",
        primary key (standard, clause, case_id)
    );
    create table proposal (
        standard text collate "C", clause text, position bigint, said json not null,
        primary key (standard, clause, position)
    );
    create table matrix (matrix text collate "C", version integer, said json not null, primary key (matrix, version));
    create table delegation (
        delegation text collate "C" primary key, delegator text not null, delegate text not null,
        holds_from timestamptz not null, holds_until timestamptz not null, given json not null, revoked json,
        revoked_at timestamptz, given_at timestamptz not null
    );
    create table departure (case_id text collate "C" primary key, standard text, clause text,
    """ + States.COLUMNS + """
        granted boolean not null default true
    );
    create index departure_in_effect on departure (standard, clause) where state in ('ACTIVE', 'SUSPENDED');
    """ + Confidential.TABLES)
final class RuleBook {

    @EventHandler
    void on(StandardEvent event, Rows rows, Trail trail) {
        RuleRows.write(event, rows, trail);
    }

    @EventHandler
    void on(MatrixEvent event, Rows rows) {
        switch (event) {
            case AuthorityMatrixPublished e ->
                rows.put("matrix", e.matrix(), e.version()).set("said", e);
        }
    }

    @EventHandler
    void on(DelegationEvent event, Rows rows) {
        RuleRows.write(event, rows);
    }

    /** Only what was granted is counted; where it stands decides whether it is in effect. */
    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        if (event instanceof ExceptionApproved e) {
            granted(e.terms(), rows);
        }
        if (event instanceof EmergencyExceptionGranted e) {
            granted(e.terms(), rows);
        }
        States.move(event, "departure", rows, trail);
        Confidential.note(event, rows, trail);
    }

    private static void granted(Terms terms, Rows rows) {
        rows.add("departure", terms.caseId()).set("standard", terms.standard()).set("clause", terms.clause());
    }

    @QueryHandler
    Page<ListedStandard> find(FindStandards query, Answering sql) {
        return sql.select(RuleSql.STANDARDS)
                .where("kind = :kind")
                .where("(retired is not null) = :retired")
                .where("owner = :owner")
                .oldest("standard")
                .page(ListedStandard.class);
    }

    @QueryHandler
    StandardFile find(FindStandard query, Answering sql) {
        return Confidential.knowing(sql.select(RuleSql.STANDARD), sql)
                .where("standard = :standard")
                .one(StandardFile.class);
    }

    @QueryHandler
    Page<ExceptedClause> find(FindCandidates query, Answering sql) {
        return Confidential.knowing(sql.select(RuleSql.CANDIDATES), sql)
                .where("standard = :standard")
                .oldest("standard", "clause")
                .page(ExceptedClause.class);
    }

    @QueryHandler
    MatrixVersions find(FindAuthorityMatrix query, Answering sql) {
        return new MatrixVersions(
                sql.from("matrix").where("matrix = :matrix").newest("version").list(KeptVersion.class).stream()
                        .map(KeptVersion::said)
                        .toList());
    }

    private record KeptVersion(AuthorityMatrixPublished said) {}

    @QueryHandler
    Page<GivenDelegation> find(FindDelegations query, Answering sql) {
        return sql.select(RuleSql.DELEGATIONS)
                .where("standing = :standing")
                .where("delegator = :staff or delegate = :staff")
                .newest("given_at", "delegation")
                .page(GivenDelegation.class);
    }
}
