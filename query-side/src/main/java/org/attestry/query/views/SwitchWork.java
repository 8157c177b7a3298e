package org.attestry.query.views;

import java.time.Duration;
import java.util.Optional;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.HomeSwitch;

/** Lets views serve that were promoted, and again those that served before; takes away what nobody needs. */
final class SwitchWork implements Desk.Work {

    private final RebuildBook book;
    private final HomeSwitch homes;
    private final Alone alone;
    private final Duration kept;

    /**
     * Does that.
     *
     * @param kept how long what served before is kept, so that it can be gone back to
     */
    SwitchWork(RebuildBook book, HomeSwitch homes, Alone alone, Duration kept) {
        this.book = book;
        this.homes = homes;
        this.alone = alone;
        this.kept = kept;
    }

    @Override
    public void prepare() {
        book.prepare();
    }

    @Override
    public boolean work() throws InterruptedException {
        alone.run("switch", () -> {
            book.toSwitch().forEach(this::change);
            homes.clean(kept);
        });
        return !book.toSwitch().isEmpty();
    }

    private void change(RebuildBook.Order order) {
        var waits = switch (order.decision()) {
            case "ABANDONED" -> abandon(order);
            case "ROLLED_BACK" -> homes.rollBack(order.rebuild());
            default -> promote(order);
        };
        book.trouble(order.rebuild(), waits.orElse(null));
    }

    private Optional<String> abandon(RebuildBook.Order order) {
        homes.abandon(order.rebuild());
        book.abandoned(order.rebuild());
        return Optional.empty();
    }

    private Optional<String> promote(RebuildBook.Order order) {
        return order.chosen() != null && order.chosen().equals(order.digest())
                ? homes.promote(order.rebuild(), order.decided())
                : Optional.of("The promotion names %s, but what was compared is %s; roll it back and promote that."
                        .formatted(order.chosen(), order.digest()));
    }
}
