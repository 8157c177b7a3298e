package org.attestry.command.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingIT {

    private static final String ADMIN = "stf-admin~administrator~*";

    private final CommandServer server = CommandServer.shared();
    private final String dana = "stf-" + UUID.randomUUID();
    private final String material = "mat-" + UUID.randomUUID();
    private final String version = "mtv-" + UUID.randomUUID();
    private final String training = "trn-" + UUID.randomUUID();

    @BeforeEach
    void a_representative_and_a_material() {
        var market = "mkt-" + UUID.randomUUID();
        put("/api/markets/" + market, "{'name':'North','zone':'America/New_York'}");
        put("/api/representatives/" + dana, "{'name':'Dana','market':'%s'}".formatted(market));
        answers(publish(version, 1), 200, null);
    }

    @Test
    void a_training_is_assigned_and_completed_with_a_version_that_was_published() {
        answers(assign(version), 200, null);
        answers(complete("2026-03-02", "mtv-unheard-of"), 422, "/problems/unknown-reference");
        answers(complete("2026-03-02", version), 200, null);
        answers(put("/api/trainings/" + training + "/lapse", "{}"), 409, "/problems/training/counts-for-good");
    }

    @Test
    void only_a_published_version_is_assigned() {
        answers(assign("mtv-unheard-of"), 422, "/problems/unknown-reference");
    }

    @Test
    void no_two_versions_of_a_material_have_one_number() {
        answers(publish("mtv-" + UUID.randomUUID(), 1), 409, "/problems/training/version-number-taken");
        answers(publish("mtv-" + UUID.randomUUID(), 2), 200, null);
    }

    @Test
    void a_training_for_nobody_and_a_day_beyond_the_calendar_are_named() {
        var nobody = put("/api/trainings/" + training, "{'version':'%s','dueBy':'2099-01-01'}".formatted(version));
        answers(nobody, 422, "/problems/invalid");
        var beyond = put(
                "/api/trainings/" + training,
                "{'staff':'%s','version':'%s','dueBy':'+10000-01-01'}".formatted(dana, version));
        answers(beyond, 422, "/problems/invalid");
        assertThat(beyond.json().get("detail").asString()).contains("dueBy must be a day that exists");
    }

    private Reply publish(String as, int number) {
        return put("/api/materials/%s/versions/%s".formatted(material, as), """
            {'number':%d,'title':'Privacy','effectiveFrom':'2026-01-01','reviewBy':'2027-01-01',\
            'languages':['en'],'audience':['STAFF']}\
            """.formatted(number));
    }

    private Reply assign(String what) {
        return put(
                "/api/trainings/" + training,
                "{'staff':'%s','version':'%s','dueBy':'2099-01-01'}".formatted(dana, what));
    }

    private Reply complete(String day, String from) {
        return put("/api/trainings/%s/completions/%s".formatted(training, day), "{'version':'%s'}".formatted(from));
    }

    private Reply put(String path, String body) {
        return server.put(ADMIN, path, body.replace('\'', '"'));
    }

    private static void answers(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(status);
        if (type != null) {
            assertThat(reply.json().get("type").asString()).isEqualTo(type);
        }
    }
}
