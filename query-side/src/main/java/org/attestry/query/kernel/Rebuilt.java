package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A view made again, as it stood when it was compared with what serves.
 *
 * @param schema where it lives
 * @param position where in the ledger both stood
 * @param rows how many rows it has
 * @param digest names its state there
 * @param servedVersion the version that serves
 * @param parked how many streams it could not take in
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
        long parked,
        long added,
        long gone,
        long changed,
        List<String> apart,
        List<RowChange> changes) {

    /** Names what was compared: the SHA-256 of a line {@code view version position digest} for each view, by name. */
    public static String digestOf(List<Rebuilt> views) {
        var lines = views.stream()
                .sorted(Comparator.comparing(Rebuilt::view))
                .map(v -> "%s %d %d %s\n".formatted(v.view(), v.version(), v.position(), v.digest()))
                .collect(Collectors.joining());
        return "sha256:" + Digests.hexOf(lines.getBytes(StandardCharsets.UTF_8));
    }
}
