package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.jspecify.annotations.Nullable;

/** Whatever is said by whom in whatever order, an approval has the authority it claims. */
class DecisionPropertyTest {

    @Provide
    Arbitrary<Conversation> conversations() {
        return Conversation.any();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nobody_ever_plays_two_parts_in_an_approved_case(@ForAll("conversations") Conversation conversation) {
        var history = conversation.history();
        boolean approved = history.stream().anyMatch(ExceptionApproved.class::isInstance);
        Statistics.collect(approved);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 3));
        if (!approved) {
            return;
        }
        var decided = given(history).stream()
                .flatMap(g -> people(g.approvedBy(), g.onBehalfOf()))
                .toList();
        assertThat(decided).doesNotHaveDuplicates().doesNotContainAnyElementsOf(others(history));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_approved_without_the_quorum_of_every_tier(@ForAll("conversations") Conversation conversation) {
        var history = conversation.history();
        if (history.stream().noneMatch(ExceptionApproved.class::isInstance)) {
            return;
        }
        var route = (ApprovalRouted) history.stream()
                .filter(ApprovalRouted.class::isInstance)
                .reduce((first, second) -> second)
                .orElseThrow();
        for (var tier : route.tiers()) {
            var here = given(history).stream()
                    .filter(g -> g.tier() == tier.number())
                    .map(g -> Objects.requireNonNullElse(g.onBehalfOf(), g.approvedBy()))
                    .toList();
            assertThat(here).hasSize(tier.needed());
            assertThat(tier.panel().isEmpty() || tier.panel().containsAll(here)).isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_said_is_no_news_when_it_is_said_again_at_once(@ForAll("conversations") Conversation conversation) {
        var history = new ArrayList<ExceptionEvent>();
        Stream.of(Cases.assessed()).forEach(event -> history.add((ExceptionEvent) event));
        for (var said : conversation.said()) {
            history.addAll(said.at(Stage.of(history)));
            assertThat(said.at(Stage.of(history))).isEmpty();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_prefix_of_history_replays_to_the_stage_it_led_to(@ForAll("conversations") Conversation conversation) {
        Stage stage = new Stage.Unknown();
        var history = conversation.history();
        for (int length = 0; length < history.size(); length++) {
            assertThat(Stage.of(history.subList(0, length))).isEqualTo(stage);
            stage = stage.after(history.get(length));
        }
    }

    /** Who agreed to what was submitted last. */
    private static List<ApprovalGiven> given(List<ExceptionEvent> history) {
        var given = new ArrayList<ApprovalGiven>();
        for (var event : history) {
            switch (event) {
                case ApprovalRouted anew -> given.clear();
                case ApprovalGiven agreed -> given.add(agreed);
                default -> {}
            }
        }
        return given;
    }

    /** Everybody who asked for it, gains by it, vetted it or stepped back from it before it was approved. */
    private static Set<StaffId> others(List<ExceptionEvent> history) {
        var others = new HashSet<StaffId>();
        for (var event : history) {
            switch (event) {
                case ExceptionApproved end -> {
                    return others;
                }
                case ExceptionRequested e ->
                    Stream.concat(people(e.requestedBy(), e.onBehalfOf()), Stream.ofNullable(e.beneficiary()))
                            .forEach(others::add);
                case VettingOpinionRecorded e ->
                    people(e.vettedBy(), e.onBehalfOf()).forEach(others::add);
                case ConflictOfInterestDeclared e -> others.add(e.staff());
                default -> {}
            }
        }
        return others;
    }

    private static Stream<StaffId> people(StaffId staff, @Nullable StaffId onBehalfOf) {
        return Stream.concat(Stream.of(staff), Stream.ofNullable(onBehalfOf));
    }
}
