package org.attestry.query.kernel;

import java.util.concurrent.atomic.AtomicReference;
import org.attestry.http.Person;
import org.attestry.query.kernel.live.Answer;
import org.attestry.query.kernel.live.Outcome;
import org.attestry.query.kernel.live.Regard;
import org.attestry.query.kernel.live.Source;
import tools.jackson.databind.json.JsonMapper;

/** Puts the questions of those who listen, with the bytes that a single answer has. */
final class AskingForAll implements Source {

    private final Asker asker;
    private final JsonMapper json;

    AskingForAll(Asker asker, JsonMapper json) {
        this.asker = asker;
        this.json = json;
    }

    @Override
    public Outcome ask(Object query, Person person) {
        var regard = new AtomicReference<>(Regard.NOTHING);
        try {
            var answer = asker.askForAll((Asks<?>) query, person, regard::set);
            var bytes = json.writeValueAsBytes(answer.value());
            return Outcome.answered(regard.get(), new Answer(answer.position(), Digests.shortOf(bytes), bytes));
        } catch (RuntimeException failure) {
            return Outcome.failed(regard.get(), failure);
        }
    }
}
