package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.query.kernel.Figure.Condition;

/** The statements that a counting makes for one question: those of its figures, and those that explain one of them. */
final class CountingSql {

    private static final String NO_VALUE = "gives no value to this figure";

    private final Counting<?> counting;
    private final Select select;
    private final List<Condition> conditions;

    CountingSql(Counting<?> counting, Answering sql) {
        this.counting = counting;
        this.select = counting.candidates(sql);
        this.conditions = counting.conditions().stream()
                .filter(c -> select.isComplete(c.sql()))
                .toList();
    }

    /** A row for each group, with a column for each figure; one row for all if nothing tells groups apart. */
    Select figures(List<String> by) {
        var made =
                counting.figures().stream().filter(f -> f.aggregate() != null).toList();
        var contributions = made.stream().map(f -> counted(f.conditions(), f) + " as of_" + f.column());
        var columns = Stream.concat(
                counting.groups().stream().map(group -> (by.contains(group) ? "" : "null::text as ") + group),
                made.stream().map(f -> aggregated(f, "of_" + f.column()) + " as " + f.column()));
        var groups = by.isEmpty() ? "" : " group by " + String.join(", ", by);
        return select.restated("select %s from (%s) f%s".formatted(joined(columns), each(contributions), groups));
    }

    /** A row for each candidate that counts, with what it contributes. */
    Select contributions(Figure figure) {
        return select.restated("select * from (%s) f where contributes is not null"
                .formatted(each(Stream.of(counted(figure.conditions(), figure) + " as contributes"))));
    }

    /** Each column is computed once a row, however often it is used: without an offset PostgreSQL copies expressions. */
    private String each(Stream<String> columns) {
        conditions.forEach(condition -> select.where(condition.sql()));
        if (counting.within() != null) {
            select.where(counting.within());
        }
        return "select %s from (%s) t%s offset 0"
                .formatted(
                        joined(Stream.concat(counting.groups().stream().map(g -> "t." + g), columns)),
                        select.base(),
                        select.whereAll());
    }

    /** A row for each candidate of a group: why it is left out, or what it contributes, and whether it may be shown. */
    Select considered(Figure figure, Map<String, String> group) {
        group.forEach(this::inGroup);
        var all = new ArrayList<>(conditions);
        for (var condition : figure.conditions()) {
            if (condition.otherwise() == null) {
                select.where(condition.sql());
            } else if (select.isComplete(condition.sql())) {
                all.add(condition);
            }
        }
        var reasons = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            select.with("reason_" + i, all.get(i).otherwise());
            reasons.add(
                    "when (%s) is not true then :reason_%d".formatted(all.get(i).sql(), i));
        }
        select.with("no_value", NO_VALUE);
        var why = reasons.isEmpty() ? "null::text" : "case " + String.join(" ", reasons) + " end";
        var groups = counting.groups().stream().map("coalesce(t.%s::text, '')"::formatted);
        var sql = """
            select positions, place, seen, contributes,
                   coalesce(reason, case when contributes is null then :no_value end) as reason
            from (select t.positions, array[%s]::text[] as place, %s as seen, %s as reason, %s as contributes
                  from (%s) t%s) c\
            """.formatted(joined(groups), seen(), why, counted(all, figure), select.base(), select.whereAll());
        return select.restated(sql);
    }

    private void inGroup(String group, String value) {
        select.with("group_" + group, value).where("coalesce(t.%1$s::text, '') = :group_%1$s".formatted(group));
    }

    private String seen() {
        return counting.cases() == null ? "true" : Confidential.mayKnow("hidden.case_id = t." + counting.cases());
    }

    private String counted(List<Condition> asked, Figure figure) {
        var met = asked.stream()
                .map(Condition::sql)
                .filter(select::isComplete)
                .map(condition -> "(" + condition + ")")
                .collect(Collectors.joining(" and "));
        return "case when %s then %s end".formatted(met.isEmpty() ? "true" : met, figure.contributes());
    }

    /** What is made of the contributions in a column; nothing if Java makes it. */
    static String aggregated(Figure figure, String column) {
        return figure.aggregate() == null ? "null" : "(" + figure.aggregate().formatted(column) + ")";
    }

    private static String joined(Stream<String> columns) {
        return columns.collect(Collectors.joining(", "));
    }
}
