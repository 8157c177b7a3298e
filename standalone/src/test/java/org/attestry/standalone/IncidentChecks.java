package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Holds what the views say against what the file says by other means. */
final class IncidentChecks {
    private IncidentChecks() {}

    static void checkFigures(JsonNode figures, IncidentLog log, String period) throws Exception {
        JsonNode total = figures.get("total");
        Map<String, BigDecimal> said = new LinkedHashMap<>();
        for (String name : new String[] {"opened", "resolved", "resolutions", "reopened", "reassigned"}) {
            said.put(name, number(total.get(name).asString()));
        }
        JsonNode hours = total.get("hoursToResolve");
        said.put("mean", number(hours.get("mean").asString()));
        said.put("median", number(hours.get("median").asString()));
        said.put("max", number(hours.get("max").asString()));
        Map<String, BigDecimal> computed = new LinkedHashMap<>();
        log.ask("select * from pg_temp.figures(%s)".formatted(period))
                .forEach((name, value) -> computed.put(name, number(value)));
        assertThat(said).isEqualTo(computed);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    static void checkStates(JsonNode figures, IncidentLog log) throws Exception {
        Map<String, String> said = new LinkedHashMap<>();
        figures.get("openedByState")
                .forEach(state -> said.put(
                        state.get("state").asString(), state.get("issues").asString()));
        assertThat(said).isEqualTo(log.ask("""
            select count(*) filter (where settled) as "CLOSED", count(*) filter (where not settled) as "DROPPED"
            from ending\
            """));
    }
}
