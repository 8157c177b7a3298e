package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.attestry.command.CommandServer;
import org.attestry.command.Visited;
import org.junit.jupiter.api.Test;

class VersionsIT {

    private final CommandServer server = CommandServer.shared();
    private final Visited thing = new Visited();
    private final String path = "/api/markets/" + thing.market();

    @Test
    void any_version_means_that_the_thing_has_begun() {
        var early = server.put(Visited.ADMIN, path, thing.marketBody(), "If-Match", "*");
        assertThat(early.status()).isEqualTo(412);
        assertThat(early.raw().body()).contains("/problems/stale", "It has not begun yet.");
        server.put(Visited.ADMIN, path, thing.marketBody());
        assertThat(server.put(Visited.ADMIN, path, thing.marketBody(), "If-Match", "*")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_refused_command_may_be_sent_again_under_its_key() {
        var key = UUID.randomUUID().toString();
        var name = "/api/representatives/stf-" + UUID.randomUUID();
        assertThat(server.put(Visited.ADMIN, name, thing.representativeBody(), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        server.put(Visited.ADMIN, path, thing.marketBody());
        assertThat(server.put(Visited.ADMIN, name, thing.representativeBody(), "Idempotency-Key", key)
                        .raw()
                        .body())
                .contains("\"applied\"");
    }
}
