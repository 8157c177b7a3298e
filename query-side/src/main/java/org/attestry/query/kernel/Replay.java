package org.attestry.query.kernel;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Lets views go through history again, several in one pass, each into a schema of its own. It calls the same handlers as
 * the processors do, but knows where it ends, and reads the ledger by the shortest way there is.
 */
final class Replay {

    private final ViewWorkshop shop;

    Replay(ViewWorkshop shop) {
        this.shop = shop;
    }

    /**
     * Fills all of these up to a position of the ledger and no further.
     *
     * @param progress hears each position that all of them have come to
     */
    void fill(List<Filling> fillings, long upTo, LongConsumer progress) throws InterruptedException {
        long position = fillings.stream().mapToLong(Filling::position).min().orElse(upTo);
        fillings.forEach(filling -> filling.endsAt(upTo));
        if (position >= upTo) {
            return;
        }
        try (var pass = shop.reader()
                        .pass(position, upTo, type -> fillings.stream().anyMatch(f -> f.listensTo(type)));
                var together = Together.of(fillings)) {
            for (var page = pass.next(); page != null; page = pass.next()) {
                together.hear(page);
                progress.accept(page.upTo());
            }
        }
    }
}
