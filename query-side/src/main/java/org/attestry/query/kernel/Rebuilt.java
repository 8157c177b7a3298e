package org.attestry.query.kernel;

import java.util.List;

/**
 * A view made again, as it stood when it was compared with what serves.
 *
 * @param schema where it lives
 * @param position where in the ledger both stood
 * @param rows how many rows it has
 * @param digest names its state there
 * @param servedVersion the version that serves
 * @param added how many rows it has that are not served
 * @param gone how many rows are served that it does not have
 * @param changed how many rows have other values
 * @param apart tables and columns that only one of them has
 * @param changes the first ones of each table, to the column; before is what serves
 */
public record Rebuilt(
        String view,
        int version,
        String schema,
        long position,
        long rows,
        String digest,
        int servedVersion,
        long added,
        long gone,
        long changed,
        List<String> apart,
        List<Change> changes) {}
