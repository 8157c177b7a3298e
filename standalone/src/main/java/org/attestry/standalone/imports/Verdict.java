package org.attestry.standalone.imports;

import java.util.List;

/** What becomes of one row of a file: it is told in commands, says nothing new, or is rejected with a reason. */
sealed interface Verdict {

    /** The row's number in the file. */
    long row();

    /** The row says something: these commands. */
    record Told(long row, List<Line> lines) implements Verdict {}

    /** The row says nothing that the product wants to know and did not know before. */
    record NoNews(long row) implements Verdict {}

    /** The row cannot be taken. */
    record Rejected(long row, String reason) implements Verdict {}
}
