package org.attestry.command.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.attestry.events.network.Npi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitIT {

    private static final String ADMIN = "stf-admin~administrator~*";
    private static final String TAKEN = "/problems/visits/representative-time-taken";

    private final CommandServer server = CommandServer.shared();
    private final String dana = "stf-" + UUID.randomUUID();
    private final String omar = "stf-" + UUID.randomUUID();
    private final String clinic = "prv-" + UUID.randomUUID();

    @BeforeEach
    void a_market_with_two_representatives_and_a_clinic() {
        var market = "mkt-" + UUID.randomUUID();
        put("/api/markets/" + market, "{'name':'North','zone':'America/New_York'}");
        put("/api/representatives/" + dana, "{'name':'Dana','market':'%s'}".formatted(market));
        put("/api/representatives/" + omar, "{'name':'Omar','market':'%s'}".formatted(market));
        var nine = "1%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        put(
                "/api/providers/" + clinic,
                "{'npi':'%s','name':'Clinic','kind':'FACILITY','market':'%s'}"
                        .formatted(nine + Npi.checkDigit(nine), market));
    }

    @Test
    void nobody_is_at_two_visits_at_once() {
        applied(log(dana, "14:00", "15:00"));
        refused(log(dana, "14:30", "15:30"), 409, TAKEN);
        refused(log(dana, "13:00", "16:00"), 409, TAKEN);
        applied(log(dana, "15:00", "15:30"));
        applied(log(omar, "14:30", "15:30"));
    }

    @Test
    void a_correction_moves_the_time_and_meets_others_there() {
        var visit = "vis-" + UUID.randomUUID();
        applied(log(visit, dana, clinic, "09:00", "10:00", ""));
        applied(log(dana, "11:00", "12:00"));
        refused(correct(visit, "cor-1", "09:00", "11:30"), 409, TAKEN);
        applied(correct(visit, "cor-1", "09:30", "11:00"));
        applied(log(dana, "09:00", "09:30"));
        refused(log(dana, "10:30", "10:45"), 409, TAKEN);
    }

    @Test
    void a_visit_taken_back_frees_its_time() {
        var visit = "vis-" + UUID.randomUUID();
        applied(log(visit, dana, clinic, "09:00", "10:00", ""));
        applied(put("/api/visits/" + visit + "/void", "{'reason':'Logged twice'}"));
        applied(log(dana, "09:00", "10:00"));
    }

    @Test
    void of_two_overlapping_visits_logged_at_once_exactly_one_is_logged() throws Exception {
        var start = new CyclicBarrier(2);
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Reply> first = () -> {
                start.await();
                return log(dana, "09:00", "10:00");
            };
            Callable<Reply> second = () -> {
                start.await();
                return log(dana, "09:59", "11:00");
            };
            var one = racers.submit(first);
            var two = racers.submit(second);
            assertThat(new int[] {one.get().status(), two.get().status()}).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void representative_provider_and_materials_must_be_known() {
        var unknown = "/problems/unknown-reference";
        refused(log("stf-nobody", "09:00", "10:00"), 422, unknown);
        refused(log("vis-" + UUID.randomUUID(), dana, "prv-nowhere", "09:00", "10:00", ""), 422, unknown);
        var used = ",'materials':['mtv-unheard-of']";
        refused(log("vis-" + UUID.randomUUID(), dana, clinic, "09:00", "10:00", used), 422, unknown);
    }

    private Reply log(String who, String start, String end) {
        return log("vis-" + UUID.randomUUID(), who, clinic, start, end, "");
    }

    private Reply log(String visit, String who, String where, String start, String end, String more) {
        return put(
                "/api/visits/" + visit,
                "{'representative':'%s','provider':'%s',%s,'lateReason':'A test'%s}"
                        .formatted(who, where, details(start, end), more));
    }

    private Reply correct(String visit, String correction, String start, String end) {
        return put(
                "/api/visits/%s/corrections/%s".formatted(visit, correction),
                "{%s,'why':'Typed wrongly'}".formatted(details(start, end)));
    }

    private static String details(String start, String end) {
        return """
            'planned':true,'purpose':'ROUTINE','topics':[],'attendees':[],'start':'2026-07-09T%s:00Z',\
            'end':'2026-07-09T%s:00Z','mode':'ON_SITE','outcome':'NEUTRAL'\
            """.formatted(start, end);
    }

    private Reply put(String path, String body) {
        return server.put(ADMIN, path, body.replace('\'', '"'));
    }

    private static void applied(Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    private static void refused(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(status);
        assertThat(reply.json().get("type").asString()).isEqualTo(type);
    }
}
