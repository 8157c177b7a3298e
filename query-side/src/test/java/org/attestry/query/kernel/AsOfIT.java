package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any question can be asked of the past. */
@Timeout(60)
final class AsOfIT {

    private static final String NORTHERN = "/api/tallies/mkt-north?asOf=";

    @AutoClose
    private final History history = History.seenBy(new ProviderList());

    @Test
    void an_answer_as_of_a_position_says_what_was_known_then_and_where_that_was() {
        history.happened(providers(0, 10)).happened(providers(10, 30));
        var then = ask(NORTHERN + 10);
        assertThat(then.status()).isEqualTo(200);
        assertThat(then.json().path("providers").asInt()).isEqualTo(5);
        assertThat(then.header("Attestry-Position")).isEqualTo("10");
        assertThat(then.header("Attestry-Digest")).matches("sha256:[0-9a-f]{64}");
        assertThat(ask("/api/tallies/mkt-north").json().path("providers").asInt())
                .isEqualTo(15);
    }

    @Test
    void it_is_the_same_bytes_whenever_it_is_asked_and_whoever_made_it() {
        history.happened(providers(0, 20));
        var path = "/api/listed-providers?limit=7&asOf=15";
        var first = ask(path);
        history.happened(providers(20, 40));
        var jdbc = history.node().jdbc();
        var schema = jdbc.queryForObject("delete from views_past.state returning schema", String.class);
        jdbc.execute("drop schema " + schema + " cascade");
        var again = ask(path);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Attestry-Digest")).isEqualTo(first.header("Attestry-Digest"));
    }

    @Test
    void its_digest_is_the_one_that_a_verification_finds_there() throws Exception {
        history.happened(providers(0, 20)).awaitViews();
        var verified = history.tools().verifier().verify("test.provider-list", "ver-test");
        history.happened(providers(20, 30));
        assertThat(ask(NORTHERN + verified.position()).header("Attestry-Digest"))
                .isEqualTo(verified.digest());
    }

    @Test
    void an_instant_means_what_had_been_recorded_by_then() {
        history.happened(providers(0, 10)).happened(providers(10, 12)).happened(provider(12));
        for (long position : new long[] {10, 12, 13}) {
            var recorded = Objects.requireNonNull(history.node()
                            .jdbc()
                            .queryForObject(
                                    "select recorded_at from ledger.event where position = ?",
                                    OffsetDateTime.class,
                                    position))
                    .toInstant();
            assertThat(ask(NORTHERN + recorded).header("Attestry-Position")).isEqualTo(String.valueOf(position));
            assertThat(ask(NORTHERN + recorded.minusNanos(1)).header("Attestry-Position"))
                    .isNotEqualTo(String.valueOf(position));
        }
    }

    @Test
    void before_the_first_event_nothing_was_known() {
        history.happened(providers(0, 3));
        for (var moment : new String[] {"0", "1999-12-31T00:00:00Z", "-9999-01-01T00:00:00Z"}) {
            var nothing = ask("/api/listed-providers?asOf=" + moment);
            assertThat(nothing.json().path("items")).isEmpty();
            assertThat(nothing.header("Attestry-Position")).isEqualTo("0");
            assertThat(ask(NORTHERN + moment).status()).isEqualTo(404);
        }
    }

    @Test
    void a_moment_that_is_none_or_not_yet_is_refused_with_a_sentence() {
        history.happened(providers(0, 3));
        refused("4", "is beyond the ledger, whose last position is 3");
        refused("999999999999999999", "is beyond the ledger, whose last position is 3");
        refused(Instant.now().plusSeconds(60).toString(), "must be a moment of the past");
        refused("+999999999-12-31T23:59:59Z", "must be a moment of the past");
        refused("yesterday", "must be an instant, like 2026-04-01T06:00:00Z, or a position");
        refused("-1", "must be an instant");
        refused("", "must be an instant");
        refused("2&asOf=3", "must be given once");
        var both = history.as(Role.DIRECTOR, Markets.EVERY).get(NORTHERN + 2, "Attestry-After", "3");
        assertThat(both.json().path("detail").asString()).contains("asks for the present; leave it out with asOf");
    }

    @Test
    void rights_are_those_of_today() {
        history.happened(providers(0, 3));
        var southern = history.as(Role.DIRECTOR, Markets.only(Happenings.SOUTH));
        assertThat(southern.get(NORTHERN + 2).status()).isEqualTo(403);
        assertThat(southern.get("/api/listed-providers?asOf=3").json().path("items"))
                .hasSize(1);
    }

    @Test
    void now_is_then_in_java_and_in_sql() {
        history.happened(providers(0, 3));
        var then = "\"2020-04-01T06:00:00.123456Z\"";
        assertThat(ask("/api/present?asOf=" + then.replace("\"", "")).body())
                .isEqualTo("{\"inJava\":" + then + ",\"inSql\":" + then + "}");
        var today = ask("/api/present").json();
        var atTwo = ask("/api/present?asOf=2").json();
        assertThat(atTwo.path("inJava")).isEqualTo(atTwo.path("inSql")).isNotEqualTo(today.path("inJava"));
        assertThat(Instant.parse(today.path("inSql").asString()))
                .isAfter(Instant.parse(atTwo.path("inSql").asString()));
    }

    private void refused(String moment, String sentence) {
        var no = ask(NORTHERN + moment);
        assertThat(no.status()).as(moment).isEqualTo(422);
        assertThat(no.json().path("detail").asString()).contains("asOf").contains(sentence);
    }

    private Reply ask(String path) {
        return Pasts.patiently(() -> history.as(Role.DIRECTOR, Markets.EVERY).get(path));
    }
}
