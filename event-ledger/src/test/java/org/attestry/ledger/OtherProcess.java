package org.attestry.ledger;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.postgresql.ds.PGSimpleDataSource;

/** Appends like a second node would: arguments are the database's address, a name, callers, appends a caller. */
public final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        try (Ledger ledger = Ledger.open(database)) {
            System.out.println("ready");
            write(ledger, arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    /** Many callers, each with a stream of its own and one all of them want. */
    static void write(Ledger ledger, String name, int callers, int appends) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                String stream = name + "-" + caller;
                threads.execute(() -> {
                    for (long i = 0; i < appends; i++) {
                        ledger.append(Append.of(Some.entry(stream, 2 * i), Some.entry(stream, 2 * i + 1)));
                        contend(ledger, i);
                    }
                });
            }
        }
    }

    private static void contend(Ledger ledger, long i) {
        try {
            ledger.append(new Append(
                    List.of(Some.entry("wanted-" + i, 0)),
                    List.of(new ClaimChange.Take("wanted-" + i, "prize", "" + i)),
                    Some.receipt("wanted-" + i)));
        } catch (AppendRefused second) {
            // all but one hear this
        }
    }
}
