package org.attestry.query.kernel.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.jspecify.annotations.Nullable;

/** Readers to whom one question has one answer: it is asked once for all of them, and now and then at most. */
final class Group {

    private final Topic.Key key;
    private final Topic topic;
    private final Work work;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final Alarm alarm;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Message last;
    private volatile long askedAt = System.nanoTime();
    private final AtomicInteger failures = new AtomicInteger();

    Group(Topic.Key key, Topic topic, Work work) {
        this.key = key;
        this.topic = topic;
        this.work = work;
        this.alarm = new Alarm(work, this::nanosUntilAsked, this::askForAll);
    }

    Topic.Key key() {
        return key;
    }

    Set<Reader> readers() {
        return readers;
    }

    void leave(Reader reader) {
        topic.leave(this, reader);
    }

    /** When it was last asked, in nanoseconds of this program. */
    long askedAt() {
        return askedAt;
    }

    /** Something happened: it is asked as soon as it may be. */
    void wake() {
        alarm.call();
    }

    private long nanosUntilAsked() {
        return askedAt + work.pauseAfter(failures.get()).toNanos() - System.nanoTime();
    }

    private void askForAll() {
        var someone = readers.iterator();
        if (someone.hasNext()) {
            ask(someone.next().person());
        }
    }

    /**
     * Lets a reader have the present answer, which is asked in their name if nobody has it.
     *
     * @param including a position that it must include
     */
    void welcome(Reader reader, long including) {
        asking.lock();
        try {
            var present = last;
            if (present == null || present.position() < including) {
                var outcome = ask(reader.person());
                if (outcome.failure() != null) {
                    throw outcome.failure();
                }
            }
        } finally {
            asking.unlock();
        }
        var present = last;
        if (present != null) {
            reader.offer(present);
        }
    }

    private Outcome ask(Person person) {
        asking.lock();
        try {
            long turn = Message.nextTurn();
            var outcome = work.source().ask(key.query(), person);
            askedAt = System.nanoTime();
            if (outcome.looksCloserThan(key.regard())) {
                topic.tellApart(outcome.regard()); // this answer was for that person only
            } else if (outcome.answer() != null) {
                tell(Message.answer(turn, outcome.answer()));
            } else if (outcome.failure() != null) {
                tell(turn, work.problem(outcome.failure()));
            }
            return outcome;
        } finally {
            asking.unlock();
        }
    }

    private void tell(Message answer) {
        failures.set(0);
        var before = last;
        last = answer;
        if (before == null || !answer.says(before.digest())) {
            readers.forEach(reader -> reader.offer(answer));
        }
    }

    /** Where it is of no use to wait, readers are sent away; else it is tried again, and they are told when it works. */
    private void tell(long turn, Problem problem) {
        boolean passes = problem.status() >= 500 || problem.status() == 429 || problem.status() == 409;
        if (!passes || failures.getAndIncrement() == 0) {
            var json = work.json(problem);
            var message = passes ? Message.problem(turn, json) : Message.end(json);
            readers.forEach(reader -> reader.offer(message));
        }
        last = null;
        if (passes) {
            wake();
        }
    }
}
