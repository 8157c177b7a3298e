package org.attestry.standalone.imports;

import java.util.List;
import org.attestry.standalone.imports.IncidentSoFar.Phase;

/**
 * Tells the history of one incident in commands: what each row says differently from the rows before it. What the log
 * does not know ("?") is no news; a row that would run time backwards is rejected and changes nothing. The final values
 * that the log writes on every row are no times of events; its closed_code belongs to the last resolution.
 */
final class IncidentTranslation {

    private final String market;
    private final IncidentSoFar known = new IncidentSoFar();
    private final IncidentStates states = new IncidentStates(known);

    private IncidentTranslation(String market) {
        this.market = market;
    }

    /** What becomes of these rows of one incident, in the order in which they happened. */
    static List<Verdict> of(List<IncidentRow> rows, String market) {
        var translation = new IncidentTranslation(market);
        var inOrder = rows.stream().sorted(IncidentRow.AS_IT_HAPPENED).toList();
        var verdicts = inOrder.stream().map(translation::read).toList();
        translation.states.settleWith(inOrder.getLast().closedCode());
        return verdicts;
    }

    private Verdict read(IncidentRow row) {
        var latest = known.phase == Phase.UNOPENED ? row.openedAt() : known.at;
        if (!Words.isState(row.state())) {
            return new Verdict.Rejected(row.row(), "incident_state \"" + row.state() + "\" is not known");
        }
        if (row.at().isBefore(latest)) {
            return new Verdict.Rejected(
                    row.row(), "sys_updated_at %s is before %s, which is known already".formatted(row.at(), latest));
        }
        if (known.phase == Phase.CLOSED && !goesOn(row)) {
            return saysNothingElse(row)
                    ? new Verdict.NoNews(row.row())
                    : new Verdict.Rejected(row.row(), "changes a closed incident without reopening it");
        }
        var telling = new Telling(row);
        open(row, telling);
        reopen(row, telling);
        classify(row, telling);
        assign(row, telling);
        states.follow(row, telling);
        known.at = row.at();
        return telling.verdict();
    }

    private boolean goesOn(IncidentRow row) {
        return switch (row.state()) {
            case Words.UNKNOWN_STATE, "Closed" -> false;
            case "Resolved" -> known.phase == Phase.CLOSED;
            default -> true;
        };
    }

    private boolean saysNothingElse(IncidentRow row) {
        return known.isHeldBy(known.holderAfter(row)) && known.classification.equals(known.classificationAfter(row));
    }

    private void open(IncidentRow row, Telling telling) {
        if (known.phase == Phase.UNOPENED) {
            known.phase = Phase.OPEN;
            telling.say("OpenIssue", row.openedAt())
                    .with("kind", "CUSTOMER")
                    .with("reporter", row.caller() == null ? "unknown caller" : row.caller())
                    .with("title", "Incident " + row.number())
                    .with("market", market)
                    .with("channel", Words.channel(row.channel()));
        }
    }

    private void reopen(IncidentRow row, Telling telling) {
        if (known.phase != Phase.OPEN && goesOn(row)) {
            known.phase = Phase.OPEN;
            telling.say("ReopenIssue").with("reason", "The log goes on with it as " + row.state());
        }
    }

    private void classify(IncidentRow row, Telling telling) {
        var next = known.classificationAfter(row);
        if (!next.equals(known.classification)) {
            known.classification.putAll(next);
            telling.say("ClassifyIssue")
                    .with("category", next.getOrDefault("category", "unknown"))
                    .with("subcategory", next.get("subcategory"))
                    .with("symptom", next.get("symptom"))
                    .with("impact", Words.level(next.get("impact")))
                    .with("urgency", Words.level(next.get("urgency")));
        }
    }

    private void assign(IncidentRow row, Telling telling) {
        var next = known.holderAfter(row);
        if (!known.isHeldBy(next)) {
            var transfer = known.changesHands(next);
            known.group = next.group();
            known.person = next.person();
            telling.say(transfer ? "TransferIssue" : "AssignIssue")
                    .with("group", next.group())
                    .with("person", next.person())
                    .with("reason", transfer ? "The log names others from here on" : null);
        }
    }
}
