package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.ArrayList;
import org.attestry.http.Rejected;
import org.attestry.query.kernel.ProviderList.FindProviders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Long answers come in pages, and a cursor belongs to one question. */
final class PagesIT {

    @AutoClose
    private final History history = History.seenBy(new ProviderList());

    private final Asking director = history.as(History.DIRECTOR);

    @Test
    void pages_together_give_every_row_once_and_in_order() {
        history.happened(providers(0, 120));
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = history.ask(new FindProviders(null, null, after, 50));
            page.items().forEach(p -> seen.add(p.provider().value()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo("prv-000119");
        assertThat(seen).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void a_page_has_fifty_rows_when_nobody_says() {
        history.happened(providers(0, 60));
        assertThat(history.ask(all(null)).items()).hasSize(50);
    }

    @Test
    void a_cursor_is_refused_by_other_filters_and_so_is_nonsense() {
        history.happened(providers(0, 60));
        var next = history.ask(all(null)).next();
        for (var after : new String[] {next, "nonsense", "bm9uc2Vuc2U", "%%%", "eyJvZiI6IngifQ"}) {
            var reply = director.get("/api/listed-providers?market=mkt-north&after=" + after);
            assertThat(reply.status()).as(after).isEqualTo(422);
            assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("after");
        }
        assertThat(history.ask(all(next)).items()).hasSize(10);
    }

    @Test
    void a_cursor_that_somebody_made_up_is_refused_even_if_it_fits() {
        history.happened(providers(0, 60));
        var made = new Cursor(all(null), QueryNode.JSON).write(java.util.List.of("no time", "prv-1"));
        assertThatThrownBy(() -> history.ask(all(made)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("no cursor");
    }

    private static FindProviders all(@Nullable String after) {
        return new FindProviders(null, null, after, null);
    }
}
