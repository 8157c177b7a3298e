package org.attestry.query.kernel;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes from which home views are served: all of a rebuild at once, and so that no answer ever goes back. */
public final class HomeSwitch {

    private static final int A_LOOK_MILLIS = 10;

    private final Homes homes;
    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final TransactionTemplate transaction;
    private final Duration patience;

    HomeSwitch(Homes homes, ViewWorkshop shop, SchemaMaker schemas, Duration patience) {
        this.homes = homes;
        this.shop = shop;
        this.schemas = schemas;
        this.patience = patience;
        this.transaction = new TransactionTemplate(shop.transactions());
    }

    /**
     * Lets what a rebuild made serve, once it includes a position; what serves becomes the former.
     *
     * @return why it must wait, in a sentence; empty if it is done
     */
    public Optional<String> promote(String rebuild, long atLeast) {
        return change(() -> {
            var built = homes.of(rebuild).stream()
                    .filter(home -> home.stage() != HomeStage.SERVING)
                    .toList();
            for (var home : built) {
                var waits = home.stage() == HomeStage.READY
                        ? catchesUp(homes.serving(home.view()), home, atLeast)
                        : Optional.of(home.view() + " is not ready to serve.");
                if (waits.isPresent()) {
                    return waits;
                }
            }
            for (var home : built) {
                homes.former(home.view()).ifPresent(old -> homes.move(old.schema(), HomeStage.GONE));
                homes.serving(home.view()).ifPresent(old -> homes.move(old.schema(), HomeStage.FORMER));
                homes.move(home.schema(), HomeStage.SERVING);
            }
            return Optional.empty();
        });
    }

    /**
     * Lets what served before a rebuild serve again.
     *
     * @return why it must wait, in a sentence; empty if it is done
     */
    public Optional<String> rollBack(String rebuild) {
        return change(() -> {
            var serving = homes.of(rebuild).stream()
                    .filter(home -> home.stage() == HomeStage.SERVING)
                    .toList();
            for (var home : serving) {
                var former = homes.former(home.view());
                if (former.isEmpty()) {
                    return Optional.of("What served " + home.view() + " before is gone; rebuild it instead.");
                }
                var waits = catchesUp(Optional.of(home), former.get(), 0);
                if (waits.isPresent()) {
                    return waits;
                }
            }
            for (var home : serving) {
                homes.move(home.schema(), HomeStage.READY);
                homes.former(home.view()).ifPresent(former -> homes.move(former.schema(), HomeStage.SERVING));
            }
            return Optional.empty();
        });
    }

    /** Lets a home serve that an upgrade needs; says whether it does. */
    boolean serve(Home home) {
        return change(() -> {
                    var serving = homes.serving(home.view());
                    var waits = catchesUp(serving, home, 0);
                    if (waits.isEmpty()) {
                        serving.ifPresent(old -> homes.move(old.schema(), HomeStage.FORMER));
                        homes.move(home.schema(), HomeStage.SERVING);
                    }
                    return waits;
                })
                .isEmpty();
    }

    /** Gives up what a rebuild made and what does not serve. */
    public void abandon(String rebuild) {
        change(() -> {
            homes.of(rebuild).stream()
                    .filter(home -> home.stage() == HomeStage.BUILDING || home.stage() == HomeStage.READY)
                    .forEach(home -> homes.move(home.schema(), HomeStage.GONE));
            return Optional.empty();
        });
    }

    /** Takes away what served before and can no longer be gone back to, and what nobody asks any more. */
    public void clean(Duration kept) {
        homes.since(HomeStage.FORMER, kept).forEach(home -> homes.move(home.schema(), HomeStage.GONE));
        for (var home : homes.since(HomeStage.GONE, Duration.ofMinutes(1))) { // whoever began to read it is done
            schemas.drop(home.schema());
            homes.strike(home.schema());
        }
    }

    /** Holds the one that serves at its position until the next includes it. */
    private Optional<String> catchesUp(Optional<Home> serving, Home next, long atLeast) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long wanted = serving.isEmpty() ? atLeast : Math.max(atLeast, homes.hold(serving.get()));
        long position = Place.of(next.schema()).position(shop.jdbc());
        while (position < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(A_LOOK_MILLIS);
            position = Place.of(next.schema()).position(shop.jdbc());
        }
        return position >= wanted
                ? Optional.empty()
                : Optional.of(
                        "%s includes %d, not yet %d.".formatted(next.schema().name(), position, wanted));
    }

    /** What is to change, or the reason why nothing may. */
    @FunctionalInterface
    private interface Changing {
        Optional<String> orWhyNot() throws InterruptedException;
    }

    private Optional<String> change(Changing changing) {
        return transaction.execute(status -> {
            try {
                homes.lock();
                shop.jdbc().execute("set local lock_timeout = '10s'");
                return changing.orWhyNot();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The node stops", stopping);
            }
        });
    }
}
