package org.attestry.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentTranslationTest {

    private static final String MARKET = "mkt-desk";

    private final Rows rows = new Rows();

    @Test
    void the_first_row_opens_the_issue_when_it_was_opened_and_tells_the_rest_when_it_was_written() {
        rows.add("New", 10);
        assertThat(commands(0)).containsExactly("OpenIssue", "ClassifyIssue", "AssignIssue");
        var lines = told(0).lines();
        assertThat(lines.getFirst().at()).isEqualTo(Rows.OPENED);
        assertThat(lines.get(1).at()).isEqualTo(Rows.minute(10));
        assertThat(lines).extracting(Line::key).containsExactly("inc7-c0-r1-1", "inc7-c0-r1-2", "inc7-c0-r1-3");
        assertThat(lines).allSatisfy(line -> assertThat(line.body()).hasFieldOrPropertyWithValue("issue", "iss-inc7"));
        assertThat(lines.get(2).body()).isEqualTo(Map.of("issue", "iss-inc7", "group", "grp-group-1"));
    }

    @Test
    void a_row_that_says_the_same_carries_no_news() {
        rows.add("New", 10);
        rows.add("New", 11);
        assertThat(verdicts().get(1)).isInstanceOf(Verdict.NoNews.class);
    }

    @Test
    void what_the_log_does_not_know_is_no_news() {
        rows.add("New", 10);
        rows.group = null;
        rows.add("New", 11);
        rows.group = "Group 1";
        rows.add("New", 12);
        assertThat(verdicts().subList(1, 3)).allMatch(v -> v instanceof Verdict.NoNews);
    }

    @Test
    void another_group_or_person_is_a_transfer_and_a_first_person_an_assignment() {
        rows.add("New", 10);
        rows.person = "Resolver 1";
        rows.add("New", 11);
        rows.person = "Resolver 2";
        rows.add("New", 12);
        rows.group = "Group 2";
        rows.person = null;
        rows.add("New", 13);
        assertThat(commands(1)).containsExactly("AssignIssue");
        assertThat(commands(2)).containsExactly("TransferIssue");
        assertThat(commands(3)).containsExactly("TransferIssue");
        assertThat(told(3).lines().getFirst().body().get("group")).isEqualTo("grp-group-2");
        assertThat(told(3).lines().getFirst().body().containsKey("person")).isFalse();
    }

    @Test
    void active_is_accepted_once_and_awaiting_asks_and_is_answered() {
        rows.add("Active", 10);
        rows.add("Awaiting User Info", 11);
        rows.add("Awaiting Vendor", 12);
        rows.add("Active", 13);
        assertThat(commands(0)).endsWith("AcceptIssue");
        assertThat(commands(1)).containsExactly("RequestInformation");
        assertThat(told(2).lines().getFirst().body())
                .containsEntry("question", 2)
                .containsEntry("from", "VENDOR");
        assertThat(commands(3)).containsExactly("SupplyInformation");
    }

    @Test
    void resolved_then_active_is_a_reopening_and_the_final_code_belongs_to_the_last_resolution() {
        rows.add("Resolved", 10);
        rows.add("Active", 11);
        rows.add("Resolved", 12);
        rows.add("Closed", 13);
        assertThat(told(0).lines().getLast().body()).containsEntry("code", "unknown");
        assertThat(commands(1)).containsExactly("ReopenIssue", "AcceptIssue");
        assertThat(told(2).lines().getLast().body()).containsEntry("code", "code 6");
        assertThat(commands(3)).containsExactly("CloseIssue");
    }

    @Test
    void a_closed_incident_that_goes_on_is_reopened_and_one_that_changes_otherwise_is_rejected() {
        rows.add("Resolved", 10);
        rows.add("Closed", 11);
        rows.category = "Category 2";
        rows.add("Closed", 12);
        rows.add("Active", 13);
        assertThat(rejected(2).reason()).contains("without reopening");
        assertThat(commands(3)).containsExactly("ReopenIssue", "ClassifyIssue", "AcceptIssue");
    }

    @Test
    void a_row_that_would_run_time_backwards_is_rejected_and_the_next_one_brings_its_change() {
        rows.add("New", 10);
        rows.group = "Group 2";
        rows.add("New", 9);
        rows.add("New", 11);
        assertThat(rejected(1).reason()).contains("is before");
        assertThat(commands(2)).containsExactly("TransferIssue");
    }

    @Test
    void a_row_before_its_opening_is_rejected_and_the_next_one_opens() {
        rows.add("New", -5);
        rows.add("New", 5);
        assertThat(rejected(0).reason()).contains("is before");
        assertThat(commands(1)).startsWith("OpenIssue");
    }

    @Test
    void the_state_nobody_understands_says_nothing_and_an_unknown_word_is_rejected() {
        rows.add("New", 10);
        rows.add("-100", 11);
        rows.add("Asleep", 12);
        assertThat(verdicts().get(1)).isInstanceOf(Verdict.NoNews.class);
        assertThat(rejected(2).reason()).contains("Asleep");
    }

    @Test
    void rows_are_read_by_change_then_time_then_place_in_the_file() {
        rows.add("Resolved", 12, 1);
        rows.add("New", 10, 0);
        rows.add("Closed", 13, 2);
        assertThat(verdicts()).extracting(Verdict::row).containsExactly(2L, 1L, 3L);
    }

    private List<Verdict> verdicts() {
        return IncidentTranslation.of(rows.all, MARKET);
    }

    private Verdict.Told told(int i) {
        return (Verdict.Told) verdicts().get(i);
    }

    private Verdict.Rejected rejected(int i) {
        return (Verdict.Rejected) verdicts().get(i);
    }

    private List<String> commands(int i) {
        return told(i).lines().stream().map(Line::command).toList();
    }
}
