package org.attestry.benchmarks.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.page.Page.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures for other programs: a JSON list with one object a line of the table. */
final class FigureFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FigureFile() {}

    static String text(List<Section> parts) {
        return JSON.writeValueAsString(parts.stream()
                .flatMap(part -> part.measured().figures().stream().map(figure -> line(part.part(), figure)))
                .toList());
    }

    private static Map<String, @Nullable Object> line(String part, Figure f) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("part", part);
        line.put("name", f.name());
        line.put("value", round(f.value()));
        line.put("unit", f.unit());
        line.put("against", f.against());
        line.put("ratio", round(f.ratio()));
        line.put("bar", f.bar());
        line.put("bound", f.bound());
        line.put("met", f.met());
        line.put("rounds", f.rounds());
        line.put("spread", round(f.spread()));
        return line;
    }

    /** Three decimals are more than any of these measurements knows. */
    private static @Nullable Double round(@Nullable Double value) {
        return value == null ? null : (Double) (Math.round(value * 1000) / 1000.0);
    }
}
