package org.attestry.events.exceptions;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.Money;

/**
 * What an approval grants, word for word: those who put it into effect are held to it by its hash.
 *
 * @param controls the compensating controls it rests on
 * @param until the last day, included, counted in {@code zone} (an IANA name)
 */
public record Terms(
        ExceptionCaseId caseId,
        StandardId standard,
        int standardVersion,
        String clause,
        String scope,
        Money exposure,
        List<Condition> conditions,
        List<ControlId> controls,
        LocalDate from,
        LocalDate until,
        String zone) {

    public Terms {
        conditions = List.copyOf(conditions);
        controls = List.copyOf(controls);
    }

    /** One line for each term, in a fixed order; lengths stand before free text, so no text can imitate a line. */
    public String canonical() {
        return Stream.of(
                        line("case", caseId),
                        line("standard", standard),
                        line("standard version", standardVersion),
                        line("clause", clause),
                        line("scope", scope),
                        line("exposure", exposure),
                        conditions.stream().map(Terms::line).collect(joining()),
                        controls.stream()
                                .map(control -> line("control", control))
                                .collect(joining()),
                        line("from", from),
                        line("until", until),
                        line("zone", zone))
                .collect(joining());
    }

    private static String line(Condition condition) {
        return line("condition", condition.id())
                + line("kind", condition.kind())
                + line("text", condition.text())
                + line("due", condition.dueBy() == null ? "" : condition.dueBy());
    }

    private static String line(String word, Object value) {
        var text = value.toString();
        return word + " " + text.getBytes(StandardCharsets.UTF_8).length + " " + text + "\n";
    }

    /** {@code sha256:} and the hash of the canonical text in hexadecimal. */
    public String hash() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The moment its first day begins. */
    public Instant startsAt() {
        return from.atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    /** The same until another day. */
    public Terms until(LocalDate day) {
        return new Terms(
                caseId, standard, standardVersion, clause, scope, exposure, conditions, controls, from, day, zone);
    }

    /** The same, under these conditions too. */
    public Terms under(List<Condition> further) {
        var all = Stream.concat(conditions.stream(), further.stream()).toList();
        return new Terms(caseId, standard, standardVersion, clause, scope, exposure, all, controls, from, until, zone);
    }

    /** How many days it lasts, first and last day counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** The end of the last day, where days are counted. */
    public Instant endsAt() {
        return until.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }
}
