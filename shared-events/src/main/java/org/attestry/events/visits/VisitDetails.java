package org.attestry.events.visits;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.attestry.events.training.MaterialVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a visit besides who was where: all of it can be corrected.
 *
 * @param planned whether it stood in the plan
 * @param purpose why the representative went there
 * @param topics what was talked about
 * @param attendees who of the office took part
 * @param start when it began
 * @param end when it ended
 * @param mode how it was held
 * @param outcome how it ended
 * @param note what else is worth keeping
 * @param materials the versions of training materials that were used
 */
public record VisitDetails(
        boolean planned,
        VisitPurpose purpose,
        List<String> topics,
        List<VisitAttendee> attendees,
        Instant start,
        Instant end,
        VisitMode mode,
        VisitOutcome outcome,
        @Nullable String note,
        List<MaterialVersionId> materials) {

    private static final Map<String, Function<VisitDetails, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("planned", VisitDetails::planned);
        FIELDS.put("purpose", VisitDetails::purpose);
        FIELDS.put("topics", VisitDetails::topics);
        FIELDS.put("attendees", VisitDetails::attendees);
        FIELDS.put("start", VisitDetails::start);
        FIELDS.put("end", VisitDetails::end);
        FIELDS.put("mode", VisitDetails::mode);
        FIELDS.put("outcome", VisitDetails::outcome);
        FIELDS.put("note", VisitDetails::note);
        FIELDS.put("materials", VisitDetails::materials);
    }

    public VisitDetails {
        topics = List.copyOf(topics);
        attendees = List.copyOf(attendees);
        materials = List.copyOf(materials);
    }

    /** The names of the fields that read differently than before, in their order here. */
    public List<String> changedSince(VisitDetails before) {
        return FIELDS.entrySet().stream()
                .filter(f ->
                        !Objects.equals(f.getValue().apply(this), f.getValue().apply(before)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
