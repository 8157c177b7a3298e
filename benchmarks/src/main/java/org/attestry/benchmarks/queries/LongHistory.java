package org.attestry.benchmarks.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.ledger.Entry;

/**
 * The same organisation, for longer: its people, providers and rules once, and then what it did, again every half year,
 * the oldest first. What was left open is open in the newest only, so that histories differ in length, not in how much
 * work lies about.
 */
final class LongHistory {
    /** So many days, whole weeks, lie between two tellings; three of them overlap at any time. */
    private static final int APART = 182;

    private static final Pattern WORK = Pattern.compile("(?:clk|exc|imp|iss|trn|vis)-.*");
    private static final Pattern NAMED = Pattern.compile("\\b(?:clk|cor|exc|grp|imp|iss|trn|vis)-[A-Za-z0-9-]+");
    private static final Pattern AT = Pattern.compile(".*\"at\":(\"[^\"]*\").*");
    private static final Pattern DAY = Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern END = Pattern.compile(
            ".*\\.(?:ExceptionExpired|ExceptionRejected|ExceptionWithdrawn|IssueClosed|LoopClosed|TrainingCompleted"
                    + "|TrainingWaived|VisitLogged)");

    private final List<Entry> settings;
    private final List<Entry> work;
    private final List<Entry> finished;

    LongHistory(List<Entry> events) {
        settings = events.stream().filter(Predicate.not(LongHistory::isWork)).toList();
        List<Entry> all = events.stream().filter(LongHistory::isWork).toList();
        work = waiting(all);
        Set<String> ended = new HashSet<>();
        all.stream()
                .filter(event -> END.matcher(event.type()).matches())
                .forEach(event -> ended.add(thing(event.streamId())));
        List<Entry> past = new ArrayList<>(all.stream()
                .filter(event -> ended.contains(thing(event.streamId())))
                .toList());
        past.addAll(closed(past));
        finished = List.copyOf(past);
    }

    /** The demo leaves no exception waiting for its approval; here some have come no further. */
    private static List<Entry> waiting(List<Entry> all) {
        Set<String> waiting = new HashSet<>();
        List<Entry> happened = new ArrayList<>();
        for (Entry event : all) {
            String thing = thing(event.streamId());
            if (!waiting.contains(thing)) {
                happened.add(event);
            }
            if (event.type().endsWith(".ApprovalRouted") && thing.hashCode() % 8 == 0) {
                waiting.add(thing);
            }
        }
        return happened;
    }

    /** Exceptions that are in effect now were closed in time, where they were told of as the past. */
    private static List<Entry> closed(List<Entry> past) {
        Map<String, Entry> last = new HashMap<>();
        past.stream().filter(event -> event.streamId().startsWith("exc-")).forEach(e -> last.put(e.streamId(), e));
        return past.stream()
                .filter(event -> event.type().endsWith(".LoopClosed"))
                .map(loop -> closed(Objects.requireNonNull(last.get(thing(loop.streamId()))), loop))
                .toList();
    }

    private static Entry closed(Entry approved, Entry loop) {
        UUID id = loop.eventId();
        return new Entry(
                approved.streamId(),
                approved.sequence() + 1,
                "exceptions.ExceptionClosed",
                1,
                new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits()),
                loop.metadata(),
                "{\"caseId\":\"%s\",\"reason\":\"No longer needed\",\"closedBy\":\"stf-officer\",\"at\":%s}"
                        .formatted(
                                approved.streamId(), AT.matcher(loop.payload()).replaceAll("$1")));
    }

    /** About so many events; of the oldest telling as many things as it takes. */
    Stream<Entry> events(int about) {
        int before = about - settings.size() - work.size();
        if (before <= 0) {
            return Stream.concat(settings.stream(), some(work, (double) (about - settings.size()) / work.size()));
        }
        int earlier = Math.ceilDiv(before, finished.size());
        double oldest = (double) (before - (earlier - 1) * finished.size()) / finished.size();
        Stream<Entry> past = IntStream.rangeClosed(1, earlier)
                .map(back -> earlier + 1 - back)
                .boxed()
                .flatMap(back -> some(finished, back == earlier ? oldest : 1).map(event -> told(event, back)));
        return Stream.concat(settings.stream(), Stream.concat(past, work.stream()));
    }

    /** The events of a share of the things. */
    private static Stream<Entry> some(List<Entry> events, double share) {
        return events.stream()
                .filter(event -> Math.floorMod(thing(event.streamId()).hashCode() * 31, 1000) < share * 1000);
    }

    private static boolean isWork(Entry event) {
        return WORK.matcher(event.streamId()).matches();
    }

    /** What a case, its implementation and its clocks have in common. */
    private static String thing(String stream) {
        String bare = stream.startsWith("clk-") ? stream.substring(4) : stream;
        return bare.startsWith("imp-") ? "exc-" + bare.substring(4) : bare;
    }

    private static Entry told(Entry event, int back) {
        UUID id = event.eventId();
        return new Entry(
                event.streamId() + "-h" + back,
                event.sequence(),
                event.type(),
                event.revision(),
                new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ back),
                event.metadata(),
                earlier(NAMED.matcher(event.payload()).replaceAll(name -> name.group() + "-h" + back), back));
    }

    private static String earlier(String payload, int back) {
        return DAY.matcher(payload)
                .replaceAll(day -> LocalDate.parse(day.group())
                        .minusDays((long) back * APART)
                        .toString());
    }
}
