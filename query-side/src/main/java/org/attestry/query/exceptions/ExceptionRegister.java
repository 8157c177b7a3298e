package org.attestry.query.exceptions;

import java.time.LocalDate;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Every exception that was ever found, requested or granted, and how far it has come. */
@View(name = "exceptions.exception-register", version = 1)
@Tables("create table registered_case (case_id text collate \"C\" primary key, " + States.COLUMNS + """
            kind text, standard text, standard_version integer, clause text, scope text, customer text, provider text,
            market text, zone text, requested_by text, on_behalf_of text, beneficiary text, follows text, deviation text,
            amount numeric, currency text, expected_loss numeric, residual_loss numeric, loss_currency text,
            first_day date, last_day date, original_last_day date, renewals integer not null default 0,
            cumulative_days bigint, emergency text, ratify_by timestamptz, ratified_by text, granted_by text,
            detected_at timestamptz, requested_at timestamptz, granted_at timestamptz, approved_at timestamptz,
            active_at timestamptz, ends_at timestamptz, waiting_since timestamptz,
            began_at timestamptz generated always as (least(detected_at, requested_at, granted_at)) stored,
            active_from date generated always as ((active_at at time zone zone)::date) stored,
            active_until date generated always as (least(last_day, (ended_at at time zone zone)::date)) stored
        );
        create index registered_case_by_time on registered_case (began_at, case_id);
        create index registered_case_by_state on registered_case (state, began_at, case_id);
        create index registered_case_by_market on registered_case (market, began_at, case_id);
        create index registered_case_by_clause on registered_case (standard, clause, began_at, case_id);
        create index registered_case_by_end on registered_case (ends_at, case_id) where ended_at is null;
        create index registered_case_by_effect on registered_case (active_from, active_until);
        create index registered_case_by_what_it_follows on registered_case (follows) where follows is not null;
        create table renewal (
            case_id text collate "C", renewal integer, until date not null, justification text not null, tier integer not null,
            requested_by text not null, requested_at timestamptz not null,
            renewed boolean, decided_by text, decided_at timestamptz, reason text, primary key (case_id, renewal)
        );
        """
        + Confidential.TABLES)
final class ExceptionRegister {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        RegisterRows.write(event, rows);
        States.move(event, "registered_case", rows, trail);
        Confidential.note(event, rows, trail);
    }

    @QueryHandler
    Page<RegisteredCase> find(FindExceptionCases query, Answering sql) {
        return seen(sql.select(RegisterSql.CASES), sql)
                .where("state = :state")
                .where("kind = :kind")
                .where("standard = :standard")
                .where("clause = :clause")
                .where("customer = :customer")
                .where("provider = :provider")
                .where("market = :market")
                .where("requested_by = :requestedBy or on_behalf_of = :requestedBy")
                .where("active_from <= :activeOn and active_until >= :activeOn")
                .where("ends_at <= now() + make_interval(days => :expiringWithin) and ended_at is null")
                .where("began_at <= now() - make_interval(days => :olderThan)")
                .newest("began_at", "case_id")
                .page(RegisteredCase.class);
    }

    @QueryHandler
    Page<RegisteredCase> find(FindExpiring query, Answering sql) {
        int days = query.withinDays() == null ? FindExpiring.USUAL : query.withinDays();
        return seen(sql.select(RegisterSql.CASES), sql)
                .with("days", days)
                .where("ended_at is null and ends_at <= now() + make_interval(days => :days)")
                .where("market = :market")
                .oldest("ends_at", "case_id")
                .page(RegisteredCase.class);
    }

    @QueryHandler
    Page<RenewalChain> find(FindRenewals query, Answering sql) {
        return seen(sql.select(RegisterSql.RENEWALS), sql)
                .where("market = :market")
                .where("renewals >= :atLeast")
                .oldest("case_id")
                .page(RenewalChain.class);
    }

    @QueryHandler
    Page<EmergencyGrant> find(FindEmergencies query, Answering sql) {
        return seen(sql.select(RegisterSql.EMERGENCIES), sql)
                .where("market = :market")
                .where("(ratified_by is null and ended_at is null) = :unratified")
                .newest("granted_at", "case_id")
                .page(EmergencyGrant.class);
    }

    @QueryHandler
    ExposureTotals total(FindExposure query, Answering sql) {
        return new ExposureTotals(
                total(null, query.on(), sql),
                total("standard", query.on(), sql),
                total("kind", query.on(), sql),
                total("market", query.on(), sql));
    }

    private static List<ExposureTotals.Total> total(@Nullable String by, @Nullable LocalDate on, Answering sql) {
        return inMarkets(sql.select(RegisterSql.exposure(by, on != null)), sql)
                .oldest("\"of\"", "currency")
                .list(ExposureTotals.Total.class);
    }

    @QueryHandler
    AgeingByStage age(FindAgeing query, Answering sql) {
        return new AgeingByStage(
                inMarkets(sql.select(RegisterSql.AGEING), sql).oldest("rank").list(AgeingByStage.Stage.class));
    }

    private static Select seen(Select select, Answering sql) {
        return Confidential.narrowed(select.inMarketOrNone("market"), sql, "case_id");
    }

    private static Select inMarkets(Select select, Answering sql) {
        var markets = sql.markets();
        return select.with("every", markets.every()).with("some", List.copyOf(markets.some()));
    }
}
