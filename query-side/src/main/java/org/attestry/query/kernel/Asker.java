package org.attestry.query.kernel;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.attestry.http.Person;
import org.attestry.query.kernel.live.Regard;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts a question, for a person, to the view that answers it. */
public final class Asker {

    /**
     * What was answered.
     *
     * @param position the last position of the ledger that it includes
     * @param digest names the state of the past that was asked, if it was one
     */
    public record Answer<T>(
            T value, long position, @Nullable String digest) {}

    private final Questions questions;
    private final Freshness freshness;
    private final Past past;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Explainer explainer;
    private final JsonMapper json;

    Asker(
            Questions questions,
            Freshness freshness,
            Past past,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Explainer explainer,
            JsonMapper json) {
        this.questions = questions;
        this.freshness = freshness;
        this.past = past;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.explainer = explainer;
        this.json = json;
    }

    /**
     * The answer as this person may have it.
     *
     * @param after a position that it must include, if any
     */
    public <T> Answer<T> ask(Asks<T> query, Person person, @Nullable Long after) {
        var served = admitted(query, person, after);
        var answer = inOnePicture(query, served, person, looked -> {});
        if (after != null && answer.position() < after) {
            throw freshness.notYet(served.place(), after);
        }
        return answer;
    }

    /**
     * The same, now, for everybody to whom it would be answered alike.
     *
     * @param looked is told what of the person was looked at, whether there is an answer or not
     */
    <T> Answer<T> askForAll(Asks<T> query, Person person, Consumer<Regard> looked) {
        return inOnePicture(query, admitted(query, person, null), person, looked);
    }

    /**
     * The answer as this person may have it now, from what was known then.
     *
     * @param moment an instant or a position
     */
    public <T> Answer<T> askAsOf(Asks<T> query, Person person, String moment) {
        var served = admitted(query, person, null);
        var asOf = AsOf.of(moment, past.limits().settled(), jdbc);
        var state = past.at(served, asOf.position());
        var then = new Served(served.view(), state.place(asOf.now()), served.bus());
        var answer = inOnePicture(query, then, person, looked -> {});
        return new Answer<>(answer.value(), answer.position(), state.digest());
    }

    /** Holds a question against the rights of a person, and waits until there is an answer that includes a position. */
    Served admitted(Asks<?> asked, Person person, @Nullable Long after) {
        var query = Explain.subjectOf(asked);
        var question = questions.of(query.getClass());
        question.mustBeOpenTo(person, query);
        var served = questions.served(question);
        if (after != null) {
            freshness.await(served.place(), after);
        }
        return served;
    }

    private <T> Answer<T> inOnePicture(Asks<T> query, Served served, Person person, Consumer<Regard> looked) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> answer(query, served, person, looked)));
        } catch (TransactionSystemException broken) {
            // a connection that broke cannot be rolled back either; what broke it is the news
            throw broken.getApplicationException() instanceof RuntimeException first ? first : broken;
        }
    }

    private <T> Answer<T> answer(Asks<T> query, Served served, Person person, Consumer<Regard> looked) {
        var question = questions.of(Explain.subjectOf(query).getClass());
        var place = served.place();
        long position = place.enter(jdbc);
        var answering = new Answering(query, person, position, place.present(), JdbcClient.create(jdbc), json);
        T answer;
        try {
            answer = query instanceof Explain ? explained(query, served, answering) : said(query, served, answering);
        } finally {
            looked.accept(answering.regard());
        }
        if (!question.everyMarket() && !answering.narrowed()) {
            throw new IllegalStateException(question.contract().name()
                    + " was answered without a look at the asker's markets: use inMarket(...), or say everyMarket");
        }
        return new Answer<>(answer, position, null);
    }

    private static <T> T said(Asks<T> query, Served served, Answering answering) {
        var message = new GenericQueryMessage<>(query, query.getClass().getName(), new Whatever<T>())
                .andMetaData(Map.of(Answering.class.getName(), answering));
        var response = served.bus().query(message).join();
        if (response.isExceptional()) {
            throw unwrapped(response.exceptionResult());
        }
        answering.mustHaveCounted(served.countings(query.getClass()));
        return response.getPayload();
    }

    @SuppressWarnings("unchecked") // an explanation asks for just that
    private <T> T explained(Asks<T> query, Served served, Answering answering) {
        var explain = (Explain) query;
        return (T) explainer.explain(explain, served.countings(explain.query().getClass()), answering);
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return failure instanceof RuntimeException plain ? plain : new IllegalStateException(failure);
    }
}
