package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may know of a confidential exception: the named readers, whoever requested it or had a part in it, and auditors.
 * Every view that tells of single cases keeps this in tables of its own; totals count all cases alike.
 */
public final class Confidential {

    /** What a view adds to its tables. */
    public static final String TABLES = """
        create table confidential_case (case_id text collate "C" primary key);
        create table case_reader (case_id text collate "C", staff text collate "C", primary key (case_id, staff));
        """;

    private Confidential() {}

    /** Keeps in mind who had a part in a case, and whether it is confidential. */
    public static void note(ExceptionEvent event, Rows rows, Trail trail) {
        reader(event.caseId(), trail.actor(), rows);
        reader(event.caseId(), trail.onBehalfOf(), rows);
        if (event instanceof ExceptionRequested asked) {
            reader(event.caseId(), asked.requestedBy(), rows);
            reader(event.caseId(), asked.onBehalfOf(), rows);
        }
        if (event instanceof EmergencyExceptionGranted granted) {
            reader(event.caseId(), granted.requestedBy(), rows);
        }
        if (event instanceof ConfidentialityMarked marked) {
            rows.put("confidential_case", event.caseId());
            marked.readers().forEach(staff -> reader(event.caseId(), staff, rows));
        }
    }

    private static void reader(ExceptionCaseId caseId, @Nullable Object staff, Rows rows) {
        if (staff != null) {
            rows.put("case_reader", caseId, staff);
        }
    }

    /** Leaves out the rows of cases that the asker may not know of; the column holds the case of each row. */
    public static Select narrowed(Select select, Answering sql, String column) {
        return narrowedWhere(select, sql, "hidden.case_id = t." + column);
    }

    /** Leaves out the rows of which any case may not be known to the asker; the column holds their names. */
    public static Select narrowedToAll(Select select, Answering sql, String column) {
        return narrowedWhere(select, sql, "hidden.case_id = any (t." + column + ")");
    }

    private static Select narrowedWhere(Select select, Answering sql, String match) {
        return knowing(select, sql).where(mayKnow(match));
    }

    /** Lets a statement use {@link #mayKnow}. */
    public static Select knowing(Select select, Answering sql) {
        return select.with("knowing", people(sql))
                .with("all_knowing", sql.person().roles().contains(Role.AUDITOR));
    }

    /** The condition that the asker may know of a case; {@code match} says which of {@code hidden.case_id} it is. */
    public static String mayKnow(String match) {
        return """
            (:all_knowing or not exists (select 1 from confidential_case hidden where %s and not exists (
                select 1 from case_reader reader
                where reader.case_id = hidden.case_id and reader.staff = any (:knowing))))\
            """.formatted(match);
    }

    /** The asker, and whom they act for. */
    public static List<StaffId> people(Answering sql) {
        var people = new ArrayList<StaffId>();
        people.add(sql.person().staff());
        if (sql.person().onBehalfOf() != null) {
            people.add(sql.person().onBehalfOf());
        }
        return people;
    }
}
