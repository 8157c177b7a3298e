package org.attestry.query.exceptions;

import java.util.List;
import java.util.stream.IntStream;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.http.Role;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What waits for somebody: for the approvers of a tier, and for the functions that vet. */
@View(name = "exceptions.approval-queue", version = 2)
@Tables("""
    create table considered_case (
        case_id text collate "C" primary key, kind text, standard text, standard_version integer, clause text,
        customer text, provider text, market text, requested_by text, on_behalf_of text, beneficiary text,
        wish json, terms json, emergency text, risk json, amount numeric, currency text, question json,
        matrix_version integer, requested_at timestamptz
    );
    create table waiting (
        case_id text collate "C", what text, round integer not null, tier integer not null, tiers jsonb,
        demands json, precedents text[], renewal json, since timestamptz not null, decide_by timestamptz,
        primary key (case_id, what)
    );
    create index waiting_by_tier on waiting (tier, since);
    create table excluded (case_id text collate "C", staff text collate "C", round integer, why text not null,
        primary key (case_id, staff, round));
    create table agreed (case_id text collate "C", round integer, tier integer, staff text, said json not null,
        primary key (case_id, round, tier, staff));
    create table opinion (case_id text collate "C", function text, said json not null, primary key (case_id, function));
    create table control (case_id text collate "C", control text, proposed json not null, evidenced json, lapsed json,
        primary key (case_id, control));
    create table asked_opinion (case_id text collate "C", function text, asked_at timestamptz not null,
        position bigint not null, primary key (case_id, function));
    create table matrix_tier (version integer, number integer, tier jsonb not null, primary key (version, number));
    create table delegation (
        delegation text primary key, delegator text not null, delegate text not null, tier integer not null,
        kinds text[] not null, up_to numeric not null, currency text not null, reports_to text[] not null,
        holds_from timestamptz not null, holds_until timestamptz not null
    );
    create index delegation_of_delegate on delegation (delegate);
    """ + Confidential.TABLES)
final class ApprovalQueue implements Explains {

    private static final List<Role> APPROVERS = List.of(Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3);

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        QueueRows.write(event, rows, trail);
        Confidential.note(event, rows, trail);
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
            case AuthorityDelegated e ->
                rows.put("delegation", e.delegation())
                        .set("delegator", e.delegator())
                        .set("delegate", e.delegate())
                        .set("tier", e.tier())
                        .set("kinds", e.kinds())
                        .set("up_to", e.upTo().amount())
                        .set("currency", e.upTo().currency())
                        .set("reports_to", e.reportsTo())
                        .set("holds_from", e.from())
                        .set("holds_until", e.until());
            case DelegationRevoked e -> rows.remove("delegation", e.delegation());
        }
    }

    @QueryHandler
    Page<WaitingCase> find(FindWaitingCases query, Answering sql) {
        return (Boolean.TRUE.equals(query.all()) ? everybodys(sql) : ones(sql))
                .where("kind = :kind")
                .where("market = :market")
                .inMarketOrNone("market")
                .oldest("since", "case_id", "what")
                .page(WaitingCase.class);
    }

    private static Select everybodys(Answering sql) {
        sql.person().mustBeAny(List.of(Role.OFFICER, Role.DIRECTOR, Role.AUDITOR));
        return Confidential.narrowed(sql.select(QueueSql.EVERYBODYS), sql, "case_id");
    }

    /** Whoever decides a confidential case sees it here. A role decides in person only; a delegate needs one too. */
    private static Select ones(Answering sql) {
        var person = sql.person();
        var tiers = IntStream.rangeClosed(1, APPROVERS.size())
                .filter(tier -> person.roles().contains(APPROVERS.get(tier - 1)))
                .mapToObj(String::valueOf)
                .toList();
        return sql.select(QueueSql.ONES)
                .with("staff", person.staff())
                .with("people", Confidential.people(sql))
                .with("tiers", person.onBehalfOf() == null ? tiers : List.of())
                .with("delegate", tiers.isEmpty() ? null : person.staff())
                .with("acts_for", person.onBehalfOf())
                .with("above", person.reportsTo());
    }

    @QueryHandler
    VettingWorkload count(FindVettingWorkload query, Answering sql) {
        return new VettingWorkload(
                sql.count(QueueSql.WORKLOAD, "function").oldest("function").list(VettingWorkload.Load.class));
    }

    @Override
    public List<Counting<?>> countings() {
        return List.of(QueueSql.WORKLOAD);
    }
}
