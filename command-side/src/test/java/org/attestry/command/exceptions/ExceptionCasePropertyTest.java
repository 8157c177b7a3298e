package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.jspecify.annotations.Nullable;

class ExceptionCasePropertyTest {

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
        var asked = new HashSet<StaffId>();
        var gains = new HashSet<StaffId>();
        var vetted = new HashSet<StaffId>();
        var decided = new HashSet<StaffId>();
        for (var event : history) {
            switch (event) {
                case ExceptionRequested e -> {
                    add(asked, e.requestedBy(), e.onBehalfOf());
                    add(gains, e.beneficiary());
                }
                case ExceptionVetted e -> add(vetted, e.vettedBy(), e.onBehalfOf());
                case ExceptionApproved e -> add(decided, e.approvedBy(), e.onBehalfOf());
                default -> throw new AssertionError(event);
            }
        }
        assertThat(asked).doesNotContainAnyElementsOf(gains);
        assertThat(vetted).isNotEmpty().doesNotContainAnyElementsOf(asked).doesNotContainAnyElementsOf(gains);
        assertThat(decided)
                .doesNotContainAnyElementsOf(asked)
                .doesNotContainAnyElementsOf(gains)
                .doesNotContainAnyElementsOf(vetted);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_case_begins_once_and_nothing_follows_its_end(@ForAll("conversations") Conversation conversation) {
        var history = conversation.history();
        assertThat(history.stream().skip(1)).noneMatch(ExceptionRequested.class::isInstance);
        for (int length = 0; length < history.size(); length++) {
            assertThat(Conversation.replayed(history.subList(0, length))).isNotInstanceOf(Stage.Closed.class);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void saying_it_all_again_to_a_closed_case_is_never_news(@ForAll("conversations") Conversation conversation) {
        var stage = Conversation.replayed(conversation.history());
        if (stage instanceof Stage.Closed) {
            assertThat(conversation.said())
                    .allSatisfy(said -> assertThat(said.at(stage)).isEmpty());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_prefix_of_history_replays_to_the_stage_it_led_to(@ForAll("conversations") Conversation conversation) {
        var stages = new ArrayList<Stage>(List.of(new Stage.Unknown()));
        var history = new ArrayList<ExceptionEvent>();
        for (var said : conversation.said()) {
            for (var event : said.at(stages.getLast())) {
                history.add(event);
                stages.add(stages.getLast().after(event));
            }
        }
        for (int length = 0; length <= history.size(); length++) {
            assertThat(Conversation.replayed(history.subList(0, length))).isEqualTo(stages.get(length));
        }
    }

    private static void add(Set<StaffId> people, @Nullable StaffId... staff) {
        for (var one : staff) {
            if (one != null) {
                people.add(one);
            }
        }
    }
}
