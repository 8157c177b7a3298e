package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.attestry.command.Visited;
import org.attestry.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** Many at once, on two nodes over one database. */
class RacesIT {

    private final List<CommandServer> nodes = List.of(CommandServer.shared(), CommandServer.twin());
    private final Visited visited = new Visited();
    private final String correction = "/api/visits/" + visited.visit() + "/corrections/cor-";

    /** What everybody was answered who spoke at the same moment, one half to each node. */
    private static List<Reply> together(int many, IntFunction<Reply> each) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return each.apply(i);
                    }))
                    .toList();
            start.countDown();
            return all.stream().map(RacesIT::result).toList();
        }
    }

    private static Reply result(Future<Reply> each) {
        try {
            return each.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private CommandServer node(int i) {
        return nodes.get(i % 2);
    }

    private long events(String stream) {
        return nodes.getFirst().bean(Ledger.class).readStream(stream, 0).count();
    }

    private static List<Integer> statuses(List<Reply> replies) {
        return replies.stream().map(Reply::status).toList();
    }

    @Test
    void many_changes_of_one_thing_at_once_all_happen() throws Exception {
        visited.at(node(0));
        var replies =
                together(64, i -> node(i).put(Visited.ADMIN, correction + i, visited.correctionBody("note " + i)));
        assertThat(replies)
                .allSatisfy(r -> assertThat(r.status()).as(r.raw().body()).isEqualTo(200));
        assertThat(replies.stream().map(r -> r.header("ETag")).collect(Collectors.toSet()))
                .hasSize(64);
        assertThat(events(visited.visit())).isEqualTo(65);
    }

    @Test
    void of_many_who_saw_the_same_version_exactly_one_changes_it() throws Exception {
        visited.at(node(0));
        var replies = together(
                32,
                i -> node(i).put(
                                Visited.ADMIN,
                                correction + i,
                                visited.correctionBody("note " + i),
                                "If-Match",
                                "\"0\""));
        assertThat(statuses(replies)).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(events(visited.visit())).isEqualTo(2);
    }

    @Test
    void of_many_who_send_the_same_key_at_once_all_get_the_one_answer_or_are_told_to_wait() throws Exception {
        visited.at(node(0));
        var key = UUID.randomUUID().toString();
        IntFunction<Reply> send = i -> node(i).put(
                        Visited.ADMIN,
                        correction + "a",
                        visited.correctionBody("once"),
                        "Idempotency-Key",
                        key,
                        "If-Match",
                        "\"0\"");
        var replies = together(32, send);
        assertThat(statuses(replies)).contains(200).containsOnly(200, 409);
        var answers =
                replies.stream().filter(r -> r.status() == 200).map(r -> r.raw().body());
        assertThat(answers.distinct()).hasSize(1);
        assertThat(replies)
                .filteredOn(r -> r.status() == 409)
                .allSatisfy(r -> assertThat(r.raw().body()).contains("/problems/still-running"));
        assertThat(send.apply(0).raw().body()).isEqualTo(send.apply(1).raw().body());
        assertThat(events(visited.visit())).isEqualTo(2);
    }

    @Test
    void of_many_who_claim_the_same_number_on_two_nodes_exactly_one_gets_it() throws Exception {
        visited.at(node(0));
        var other = new Visited();
        var body = visited.providerBody().replace(visited.npi(), other.npi());
        var name = "/api/providers/prv-" + UUID.randomUUID();
        var replies = together(32, i -> node(i).put(Visited.ADMIN, name + i, body));
        assertThat(statuses(replies)).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(replies)
                .filteredOn(r -> r.status() == 409)
                .allSatisfy(r -> assertThat(r.raw().body()).contains("/problems/network/npi-taken"));
    }

    @Test
    void a_key_is_known_to_a_node_that_never_saw_it() {
        var path = "/api/markets/" + visited.market();
        var key = UUID.randomUUID().toString();
        var first = node(0).put(Visited.ADMIN, path, visited.marketBody(), "Idempotency-Key", key);
        var repeat = node(1).put(Visited.ADMIN, path, visited.marketBody(), "Idempotency-Key", key);
        assertThat(repeat.raw().body()).isEqualTo(first.raw().body()).contains("applied");
    }
}
