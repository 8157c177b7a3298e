package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A figure as an answer tells it.
 *
 * @param group what stands beside it, or beside what it is part of, and tells it apart
 * @param missing what would tell it apart and is not said: it is that of all of them, or of those that have none
 */
record Told(String figure, Map<String, String> group, Set<String> missing, JsonNode value) {

    /** Every figure in an answer. */
    static List<Told> in(JsonNode answer, List<Counting<?>> countings) {
        var found = new ArrayList<Told>();
        countings.forEach(counting -> collect(answer, "", new TreeMap<>(), counting, found));
        return found;
    }

    private static void collect(
            JsonNode node, String path, Map<String, String> beside, Counting<?> counting, List<Told> found) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, beside, counting, found));
        }
        if (!node.isObject()) {
            return;
        }
        var here = new TreeMap<>(beside);
        counting.groups().stream()
                .filter(node::has)
                .forEach(group -> here.put(group, node.get(group).asString()));
        node.forEachEntry((name, value) -> {
            var deeper = path + "." + name;
            counting.names()
                    .filter(figure -> deeper.endsWith("." + figure))
                    .findFirst()
                    .ifPresentOrElse(
                            figure -> found.add(new Told(figure, here, without(here, counting), value)),
                            () -> collect(value, deeper, here, counting, found));
        });
    }

    private static Set<String> without(Map<String, String> here, Counting<?> counting) {
        return counting.groups().stream()
                .filter(group -> !here.containsKey(group))
                .collect(Collectors.toSet());
    }

    /** Numbers are the same to the sixth place. */
    static void same(JsonNode one, JsonNode other, String what) {
        if (one.isNumber() && other.isNumber()) {
            assertThat(rounded(one)).as(what).isEqualByComparingTo(rounded(other));
        } else if (one.isObject() && other.isObject()) {
            one.forEachEntry((name, value) -> same(value, other.path(name), what + " " + name));
        } else {
            assertThat(one.isNull() || one.isMissingNode() ? "" : one.asString())
                    .as(what)
                    .isEqualTo(other.isNull() || other.isMissingNode() ? "" : other.asString());
        }
    }

    private static BigDecimal rounded(JsonNode number) {
        return number.decimalValue().setScale(6, RoundingMode.HALF_EVEN);
    }
}
