package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;

/** Answers that sum up, instead of listing things or telling of one, are made of figures; each of these opens. */
final class FiguresHaveExplanationsTest {

    /** Numbers that are no figure, or are made of figures beside them, by where they are. */
    private static final Map<String, String> OTHER_NUMBERS = Map.of(
            "ExceptionFigures.unidentified", "what identification estimates less what it found",
            "ExceptionFigures.trend", "of the months beside it",
            "ExceptionFigures.clauses.share", "of the cases beside it",
            "ExceptionFigures.clauses.cumulative", "of the shares beside it",
            "PlanningPack.trend", "of the history beside it",
            "PlanningPack.forecast", "of the history beside it",
            "PlanningPack.staffing", "of the forecast beside it",
            "LoopFunnel.total.stages.ofStageBefore", "of the items of two stages",
            "LoopFunnel.cohorts.stages.ofStageBefore", "of the items of two stages",
            "StageTimes.withinDays", "what was asked about");

    private static final Set<Class<?>> NUMBERS = Set.of(
            int.class, long.class, double.class, Integer.class, Long.class, Double.class, java.math.BigDecimal.class);

    @Test
    void every_number_that_sums_up_is_a_figure_with_an_explanation() {
        var missing = new TreeSet<String>();
        var noFigures = new TreeSet<>(OTHER_NUMBERS.keySet());
        questions()
                .forEach((question, figures) -> numbers(question.answer(), simple(question))
                        .forEach(number -> {
                            boolean explained = figures.stream().anyMatch(f -> isIn(number, f));
                            if (!explained && !noFigures.removeIf(number::startsWith) && !isKnown(number)) {
                                missing.add(number);
                            }
                        }));
        assertThat(missing).as("numbers without an explanation").isEmpty();
        assertThat(noFigures).as("said to be no figures, and are not there").isEmpty();
    }

    @Test
    void every_figure_is_named_as_in_the_answer() {
        questions().forEach((question, figures) -> {
            var numbers = leaves(question.answer(), simple(question)).toList();
            assertThat(figures)
                    .as(simple(question))
                    .allSatisfy(figure -> assertThat(numbers).anyMatch(number -> isIn(number, figure)));
        });
    }

    private static boolean isKnown(String number) {
        return OTHER_NUMBERS.keySet().stream().anyMatch(number::startsWith);
    }

    private static boolean isIn(String number, String figure) {
        return (number + ".").contains("." + figure + ".");
    }

    private static Map<Question, Set<String>> questions() {
        return Arrays.stream(EveryView.ofTheProduct())
                .flatMap(view -> Arrays.stream(view.getClass().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(QueryHandler.class))
                        .map(method -> asked(view, method))
                        .filter(entry -> sumsUp(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Question, Set<String>> asked(Object view, Method handler) {
        var question = Question.of(handler, "any");
        var figures = Explanations.of(view).stream()
                .filter(counting -> counting.query() == question.contract().record())
                .flatMap(Counting::names)
                .collect(Collectors.toSet());
        return Map.entry(question, figures);
    }

    private static boolean sumsUp(Question question) {
        return !Set.of(Page.class, List.class, Lines.class).contains(raw(question.answer()))
                && !question.contract().path().contains("{");
    }

    private static Stream<String> numbers(Type type, String path) {
        return leaves(type, path).filter(leaf -> !leaf.endsWith("?")).distinct();
    }

    /** Where numbers are, and with a question mark, where anything else is. */
    private static Stream<String> leaves(Type type, String path) {
        var raw = raw(type);
        if (List.class.isAssignableFrom(raw)) {
            return leaves(((ParameterizedType) type).getActualTypeArguments()[0], path);
        }
        if (raw.isRecord() && !raw.getPackageName().contains(".events")) {
            return Arrays.stream(raw.getRecordComponents()).flatMap(component -> leaves(component, path));
        }
        return Stream.of(NUMBERS.contains(raw) ? path : path + ".?");
    }

    private static Stream<String> leaves(RecordComponent component, String path) {
        return leaves(component.getGenericType(), path + "." + component.getName());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static String simple(Question question) {
        return raw(question.answer()).getSimpleName();
    }
}
