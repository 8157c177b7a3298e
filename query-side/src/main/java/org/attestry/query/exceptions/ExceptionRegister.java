package org.attestry.query.exceptions;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attestry.events.exceptions.ExceptionEvent;
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

/** Every exception that was ever found, requested or granted, and how far it has come. */
@View(name = "exceptions.exception-register", version = 2)
@Tables("create table registered_case (case_id text collate \"C\" primary key, " + States.COLUMNS + """
            kind text, standard text, standard_version integer, clause text, scope text, customer text, provider text,
            market text, zone text, requested_by text, on_behalf_of text, beneficiary text, follows text, deviation text,
            amount numeric, currency text, expected_loss numeric, residual_loss numeric, loss_currency text,
            first_day date, last_day date, original_last_day date, renewals integer not null default 0,
            cumulative_days bigint, emergency text, ratify_by timestamptz, ratified_by text, granted_by text,
            detected_at timestamptz, requested_at timestamptz, granted_at timestamptz, approved_at timestamptz,
            active_at timestamptz, ends_at timestamptz, waiting_since timestamptz,
            amount_position bigint, loss_position bigint, waiting_position bigint,
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
final class ExceptionRegister implements Explains {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        RegisterRows.write(event, rows, trail);
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

    @Override
    public List<Counting<?>> countings() {
        var all = new ArrayList<Counting<?>>(RegisterSql.EXPOSURE.values());
        all.add(RegisterSql.AGEING);
        return all;
    }

    @QueryHandler
    ExposureTotals total(FindExposure query, Answering sql) {
        return new ExposureTotals(
                total("total", sql), total("byStandard", sql), total("byKind", sql), total("byMarket", sql));
    }

    private static List<ExposureTotals.Total> total(String list, Answering sql) {
        return sql.count(Objects.requireNonNull(RegisterSql.EXPOSURE.get(list)), "of", "currency")
                .oldest("of", "currency")
                .list(ExposureTotals.Total.class);
    }

    @QueryHandler
    AgeingByStage age(FindAgeing query, Answering sql) {
        return new AgeingByStage(sql.count(RegisterSql.AGEING, "state").list(AgeingByStage.Stage.class).stream()
                .sorted(comparing(AgeingByStage.Stage::state))
                .toList());
    }

    private static Select seen(Select select, Answering sql) {
        return Confidential.narrowed(select.inMarketOrNone("market"), sql, "case_id");
    }
}
