package org.attestry.query.views;

import java.util.concurrent.CancellationException;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.Rebuilder;
import org.attestry.query.kernel.Sentences;
import org.attestry.query.kernel.Upgrades;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds what was ordered, one rebuild after the other, on one node; another goes on where it died. */
final class RebuildWork implements Desk.Work {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWork.class);

    private final RebuildBook book;
    private final Rebuilder rebuilder;
    private final Upgrades upgrades;
    private final Alone alone;

    RebuildWork(RebuildBook book, Rebuilder rebuilder, Upgrades upgrades, Alone alone) {
        this.book = book;
        this.rebuilder = rebuilder;
        this.upgrades = upgrades;
        this.alone = alone;
    }

    @Override
    public void prepare() {
        book.prepare();
    }

    @Override
    public boolean work() throws InterruptedException {
        boolean upgrading = upgrades.any();
        if (upgrading) {
            alone.run("upgrade", upgrades::build);
        }
        boolean building = !book.toBuild().isEmpty();
        if (building) {
            alone.run("rebuild", () -> {
                for (var order : book.toBuild()) { // another node may have done some meanwhile
                    build(order);
                }
            });
        }
        return upgrading && upgrades.any() || building && !book.toBuild().isEmpty();
    }

    private void build(RebuildBook.Order order) throws InterruptedException {
        var hindrance = rebuilder.begin(order.rebuild(), order.views());
        if (hindrance.isPresent()) {
            book.trouble(order.rebuild(), hindrance.get());
            return;
        }
        try {
            book.begun(order);
            var pace = new Pace();
            rebuilder.build(
                    order.rebuild(),
                    (done, upTo) -> progress(order, pace, done, upTo),
                    found -> book.compared(order.rebuild(), found));
            book.ready(order.rebuild());
        } catch (CancellationException abandoned) {
            LOG.info("{} was abandoned while it was built", order.rebuild());
        } catch (RuntimeException failure) {
            LOG.warn("{} does not go on and is tried again", order.rebuild(), failure);
            book.trouble(order.rebuild(), Sentences.of(failure));
        }
    }

    private void progress(RebuildBook.Order order, Pace pace, long done, long upTo) {
        if (pace.tells(done, upTo)) {
            if (book.toBuild().stream().noneMatch(other -> other.rebuild().equals(order.rebuild()))) {
                throw new CancellationException(order.rebuild());
            }
            book.reached(order.rebuild(), done, upTo, pace.perSecond(done));
        }
    }
}
