package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What changed in a view between two moments, asked of the whole application. */
@Timeout(60)
class ViewChangesE2E {

    private static final Api ADMIN = StandaloneServer.shared().as("admin");

    @Test
    void a_promise_that_was_made_between_two_moments_is_a_row_that_came() throws Exception {
        var calendar = ADMIN.put("/api/sla/calendars/cal-changes", """
            {"zone": "UTC", "hours": [{"day": "MONDAY", "from": "08:00:00", "until": "17:00:00"}],
             "extra": [], "firstYear": 2026, "lastYear": 2026}\
            """);
        assertThat(calendar.status()).as(calendar.text()).isEqualTo(200);
        var made = ADMIN.put("/api/sla/definitions/sla-implementation", """
            {"calendar": "cal-changes", "effectiveFrom": "2026-01-01T00:00:00Z"}\
            """);
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        var moments = "/api/views/sla.promises/changes?from=%d&to=%d".formatted(made.position() - 1, made.position());
        var answer = ADMIN.get(moments);
        while (answer.status() == 202) {
            TimeUnit.MILLISECONDS.sleep(100);
            answer = ADMIN.get(moments);
        }
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("added").asInt()).isEqualTo(1);
        assertThat(answer.json()
                        .path("sample")
                        .path(0)
                        .path("after")
                        .path("definition")
                        .asString())
                .isEqualTo("sla-implementation");
        assertThat(ADMIN.get(moments.replace("sla.promises", "sla.nothing")).status())
                .isEqualTo(404);
        assertThat(StandaloneServer.shared().as("director").get(moments).status())
                .isEqualTo(403);
    }
}
