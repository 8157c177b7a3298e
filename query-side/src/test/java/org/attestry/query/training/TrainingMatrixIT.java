package org.attestry.query.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.training.Learning.DANA;
import static org.attestry.query.training.Learning.FIRST_DAY;
import static org.attestry.query.training.Learning.NORTH;
import static org.attestry.query.training.Learning.SOUTH;
import static org.attestry.query.training.Learning.assigned;
import static org.attestry.query.training.Learning.completed;
import static org.attestry.query.training.TrainingState.ASSIGNED;
import static org.attestry.query.training.TrainingState.CURRENT;
import static org.attestry.query.training.TrainingState.DUE;
import static org.attestry.query.training.TrainingState.LAPSED;
import static org.attestry.query.training.TrainingState.OVERDUE;
import static org.attestry.query.training.TrainingState.WAIVED;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.events.training.TrainingId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who has learned what, who has to, and until when. */
final class TrainingMatrixIT {

    @AutoClose
    private final History history = History.seenBy(new TrainingMatrix());

    @Test
    void what_is_to_be_done_becomes_due_and_then_overdue() {
        history.happened(assigned("trn-1", "stf-dana", NORTH));
        assertThat(history.ask(on("2026-01-09")).items()).isEmpty();
        stands("2026-01-10", ASSIGNED);
        stands("2026-03-01", ASSIGNED);
        stands("2026-03-02", DUE);
        stands("2026-04-01", DUE);
        stands("2026-04-02", OVERDUE);
    }

    @Test
    void what_was_done_counts_becomes_due_again_and_lapses() {
        history.happened(assigned("trn-1", "stf-dana", NORTH), completed("2026-02-01", "2027-02-01"));
        stands("2026-01-31", ASSIGNED);
        stands("2026-02-01", CURRENT);
        stands("2027-01-01", CURRENT);
        stands("2027-01-02", DUE);
        stands("2027-01-31", DUE);
        stands("2027-02-01", LAPSED);
    }

    @Test
    void a_lapse_is_seen_without_being_recorded_and_says_when_it_was() {
        history.happened(assigned("trn-1", "stf-dana", NORTH), completed("2026-02-01", "2027-02-01"));
        assertThat(history.ask(on("2027-03-01")).items().getFirst().lapseRecorded())
                .isFalse();
        history.happened(new TrainingLapsed(new TrainingId("trn-1"), LocalDate.parse("2027-02-01"), FIRST_DAY));
        assertThat(history.ask(on("2027-03-01")).items().getFirst().lapseRecorded())
                .isTrue();
        stands("2027-03-01", LAPSED);
    }

    @Test
    void the_completion_that_counts_longest_is_the_one_that_counts() {
        history.happened(
                assigned("trn-1", "stf-dana", NORTH),
                completed("2027-01-20", "2028-01-20"),
                completed("2026-02-01", "2027-02-01"));
        stands("2027-02-01", CURRENT);
        stands("2028-01-20", LAPSED);
        history.happened(completed("2028-02-01", null));
        stands("2040-01-01", CURRENT);
    }

    @Test
    void what_was_waived_need_not_be_done_from_that_day_on() {
        history.happened(
                assigned("trn-1", "stf-dana", NORTH),
                new TrainingWaived(
                        new TrainingId("trn-1"),
                        "On leave",
                        new StaffId("stf-mia"),
                        Instant.parse("2026-04-10T09:00:00Z")));
        stands("2026-04-09", OVERDUE);
        stands("2026-04-10", WAIVED);
        assertThat(history.ask(on("2026-04-09")).items().getFirst().waiveReason())
                .isNull();
        assertThat(history.ask(on("2026-04-10")).items().getFirst().waiveReason())
                .isEqualTo("On leave");
    }

    @Test
    void the_matrix_is_asked_by_market_staff_provider_and_state() {
        history.happened(
                assigned("trn-1", "stf-dana", NORTH),
                assigned("trn-2", "prv-sea", SOUTH),
                completed("2026-02-01", null));
        var day = LocalDate.of(2026, 5, 1);
        var sea = new ProviderId("prv-sea");
        finds(new FindTrainingMatrix(null, null, null, null, null, day, null, null), "trn-1", "trn-2");
        finds(new FindTrainingMatrix(SOUTH, null, null, null, null, day, null, null), "trn-2");
        finds(new FindTrainingMatrix(null, DANA, null, null, null, day, null, null), "trn-1");
        finds(new FindTrainingMatrix(null, null, sea, null, null, day, null, null), "trn-2");
        finds(new FindTrainingMatrix(null, null, null, null, CURRENT, day, null, null), "trn-1");
        finds(new FindTrainingMatrix(null, null, null, null, OVERDUE, day, null, null), "trn-2");
        finds(new FindTrainingMatrix(null, null, null, new MaterialId("mat-x"), null, day, null, null));
        assertThat(history.as(Role.MANAGER, Markets.only(SOUTH))
                        .ask(on("2026-05-01"))
                        .items())
                .singleElement()
                .extracting(MatrixCell::provider, MatrixCell::staff)
                .containsExactly(sea, null);
    }

    private void stands(String day, TrainingState state) {
        assertThat(history.ask(on(day)).items())
                .as(day)
                .singleElement()
                .extracting(MatrixCell::state)
                .isEqualTo(state);
    }

    private void finds(FindTrainingMatrix query, String... trainings) {
        assertThat(history.ask(query).items())
                .extracting(found -> found.training().value())
                .containsExactly(trainings);
    }

    private static FindTrainingMatrix on(String day) {
        return new FindTrainingMatrix(null, null, null, null, null, LocalDate.parse(day), null, null);
    }
}
