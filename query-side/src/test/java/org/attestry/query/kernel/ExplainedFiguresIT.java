package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestry.events.StaffId;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Every figure of the product, those to come included, is what its explanation says. */
@Timeout(120)
final class ExplainedFiguresIT {

    private static final Person ALL_KNOWING =
            new Person(new StaffId("stf-all"), Set.of(Role.DIRECTOR, Role.AUDITOR), Markets.EVERY, null);

    private final Set<String> opened = new HashSet<>();

    @Test
    void whatever_happened_a_figure_is_made_of_what_its_explanation_lists() {
        for (long seed = 0; seed < 3; seed++) {
            try (var history = History.seenBy(EveryView.ofTheProduct())) {
                history.happened(new Chance(seed).events(400));
                var questions = history.node().questions();
                for (var contract : questions.contracts()) {
                    var countings =
                            questions.served(questions.of(contract.record())).countings(contract.record());
                    if (!contract.path().endsWith("/explain") && !countings.isEmpty()) {
                        opens(history, "/api" + contract.path(), "", countings);
                        opens(history, "/api" + contract.path(), period(contract.record()), countings);
                    }
                }
            }
        }
        assertThat(opened).as("figures in which something counted").hasSizeGreaterThan(50);
    }

    /** Some of what happens by chance is before it, and some in it. */
    private static String period(Class<?> query) {
        return Arrays.stream(query.getRecordComponents())
                .filter(component -> component.getName().equals("from"))
                .map(component -> component.getType() == Instant.class
                        ? "from=2026-07-11T00:00:00Z"
                        : component.getType() == YearMonth.class ? "from=2026-08" : "from=2026-07-11")
                .findFirst()
                .orElse("");
    }

    private void opens(History history, String path, String period, List<Counting<?>> countings) {
        var answer = history.as(ALL_KNOWING).get(path + "?" + period);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        for (var told : Told.in(answer.json(), countings)) {
            var figure = countings.stream()
                    .flatMap(c -> c.named(told.figure()).stream())
                    .findFirst()
                    .orElseThrow();
            var explained = explained(history, path, period, told, figure);
            var values = explained.stream().map(Explained::value).toList();
            assertThat(values).as("%s %s", path, told).anySatisfy(value -> matches(told.value(), value, figure));
            if (explained.stream().anyMatch(p -> !p.counted().isEmpty())) {
                opened.add(path + " " + told.figure());
            }
        }
    }

    /** Where it is not said whether a line is of all or of those that have none, either may be meant. */
    private static List<Explained> explained(History history, String path, String period, Told told, Figure figure) {
        var questions = new ArrayList<>(List.of(told.group()));
        if (!told.missing().isEmpty()) {
            var ofNone = new HashMap<>(told.group());
            told.missing().forEach(group -> ofNone.put(group, ""));
            questions.add(ofNone);
        }
        return questions.stream()
                .map(group -> Explained.of(history.as(ALL_KNOWING), path, period, told.figure(), group))
                .peek(explained -> {
                    if (figure.aggregate() != null) {
                        Told.same(explained.made(figure, history.node().jdbc()), explained.value(), path + told);
                    }
                })
                .toList();
    }

    private static void matches(JsonNode told, JsonNode value, Figure figure) {
        if (figure.aggregate() == null) {
            assertThat(value.isMissingNode()).isTrue();
        } else if (told.has("share")) {
            var hits = value.path("hits").decimalValue();
            assertThat(told.path("share").asDouble())
                    .isEqualTo(hits.doubleValue() / value.path("of").asDouble());
        } else if (told.has("estimate")) {
            assertThat(value.path("byRule").asInt()
                            + value.path("byPerson").asInt()
                            - value.path("byBoth").asInt())
                    .isEqualTo(told.path("found").asInt());
        } else if (told.has("of")) {
            Told.same(told.path("hits"), value.path("hits"), "hits");
            Told.same(told.path("of"), value.path("of"), "of");
        } else {
            Told.same(told, value, figure.toString());
        }
    }
}
