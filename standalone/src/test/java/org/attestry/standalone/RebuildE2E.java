package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.attestry.standalone.commands.Rebuild;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Views of the running product are rebuilt over HTTP and from the command line, while it answers. */
class RebuildE2E {
    private static final StandaloneServer SERVER = StandaloneServer.shared();
    private final Api admin = SERVER.as("admin");

    @Test
    void from_the_command_line_every_view_is_rebuilt_and_promoted_and_answers_as_before() {
        long position = market("mkt-cli");
        var before =
                admin.with("Attestry-After", "" + position).get("/api/markets").text();
        var said = new StringWriter();
        int code = new CommandLine(new Rebuild())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        "--id",
                        "rbd-cli",
                        "--promote",
                        "--url",
                        "" + SERVER.addresses().command(),
                        "--query-url",
                        "" + SERVER.addresses().query(),
                        "--secret",
                        "demo-admin");
        assertThat(code).as(said::toString).isZero();
        assertThat(said.toString()).contains("network.directory version", "rbd-cli is READY", "rbd-cli is SERVING");
        assertThat(admin.get("/api/markets").text()).isEqualTo(before);
        assertThat(admin.get("/api/rebuilds/rbd-cli").json().path("built")).hasSizeGreaterThan(20);

        assertThat(admin.put("/api/rebuilds/rbd-cli/rollback", "{\"reason\": \"only looking\"}")
                        .status())
                .isEqualTo(200);
        await("ROLLED_BACK");
        assertThat(admin.get("/api/markets").text()).isEqualTo(before);
        assertThat(admin.put("/api/rebuilds/rbd-cli/abandonment", "{\"reason\": \"done\"}")
                        .status())
                .isEqualTo(200);
        await("ABANDONED");
    }

    @Test
    void who_ordered_it_does_not_promote_it_where_a_second_person_was_asked_for() {
        assertThat(admin.put("/api/rebuilds/rbd-two", "{\"views\": [\"no.such\"], \"secondPerson\": true}")
                        .status())
                .isEqualTo(200);
        var promotion =
                admin.put("/api/rebuilds/rbd-two/promotion", "{\"digest\": \"sha256:%s\"}".formatted("0".repeat(64)));
        assertThat(promotion.status()).isEqualTo(409);
        assertThat(promotion.problem()).isEqualTo("views/own-rebuild");
        assertThat(SERVER.as("auditor").put("/api/rebuilds/rbd-three", "{}").status())
                .isEqualTo(403);
    }

    private void await(String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> admin.get("/api/rebuilds/rbd-cli")
                        .json()
                        .path("state")
                        .asString()
                        .equals(state));
    }

    private long market(String id) {
        var answer = admin.put("/api/markets/" + id, "{\"name\": \"West\", \"zone\": \"UTC\"}");
        return Long.parseLong(answer.header("Attestry-Position"));
    }
}
