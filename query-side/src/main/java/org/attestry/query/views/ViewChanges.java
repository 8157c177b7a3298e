package org.attestry.query.views;

import java.util.List;
import org.attestry.query.kernel.RowChange;

/**
 * What changed in a view between two moments of the past.
 *
 * @param version the version of the view by which both states were made
 * @param from the earlier position
 * @param fromDigest names the state there
 * @param to the later position
 * @param toDigest names the state there
 * @param added how many rows are there then that were not before
 * @param gone how many rows are no longer there
 * @param changed how many rows have other values
 * @param sample the first of each table, a changed row once for each column that differs
 */
public record ViewChanges(
        String view,
        int version,
        long from,
        String fromDigest,
        long to,
        String toDigest,
        long added,
        long gone,
        long changed,
        List<RowChange> sample) {}
