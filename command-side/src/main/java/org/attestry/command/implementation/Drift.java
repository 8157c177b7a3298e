package org.attestry.command.implementation;

import java.util.ArrayList;
import java.util.List;
import org.attestry.events.exceptions.Terms;

/** In which terms something differs from what was approved. */
final class Drift {

    private Drift() {}

    static List<String> between(Terms approved, Terms found) {
        var differing = new ArrayList<String>();
        add(differing, "case", approved.caseId(), found.caseId());
        add(differing, "standard", approved.standard(), found.standard());
        add(differing, "standard version", approved.standardVersion(), found.standardVersion());
        add(differing, "clause", approved.clause(), found.clause());
        add(differing, "scope", approved.scope(), found.scope());
        add(differing, "exposure", approved.exposure(), found.exposure());
        add(differing, "conditions", approved.conditions(), found.conditions());
        add(differing, "controls", approved.controls(), found.controls());
        add(differing, "from", approved.from(), found.from());
        add(differing, "until", approved.until(), found.until());
        add(differing, "zone", approved.zone(), found.zone());
        return differing;
    }

    private static void add(List<String> differing, String term, Object approved, Object found) {
        if (!approved.equals(found)) {
            differing.add(term);
        }
    }
}
