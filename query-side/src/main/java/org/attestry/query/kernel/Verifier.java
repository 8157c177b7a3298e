package org.attestry.query.kernel;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Goes through history again and holds what comes out, row by row, against what a view serves. */
public final class Verifier {

    private final Views views;
    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final SideBySide sides;

    Verifier(Views views, ViewWorkshop shop, SchemaMaker schemas, SideBySide sides) {
        this.views = views;
        this.shop = shop;
        this.schemas = schemas;
        this.sides = sides;
    }

    /**
     * Looks at a view as it stands now.
     *
     * @param name of the verification; two of different names can run side by side
     * @throws NoSuchElementException if there is no such view
     */
    public Verified verify(String view, String name) throws InterruptedException {
        var served = views.serving(view);
        var known = Objects.requireNonNull(served.view());
        var again = scratch(name);
        schemas.drop(again); // a node may have died over it
        try {
            schemas.makeToThrowAway(again, known.tables());
            var filling = new Filling(known, again, shop);
            sides.approach(List.of(filling), served.schema(), position -> {});
            return sides.look(served.schema(), filling, (position, history) -> {
                var compared = sides.compare(served.schema(), again);
                if (!compared.apart().isEmpty()) {
                    throw new IllegalStateException(
                            "The tables that are served are not made as the view says: " + compared.apart());
                }
                return new Verified(
                        known.version(),
                        position,
                        history.rows(),
                        history.value(),
                        Letterboxes.parked(served.schema(), shop.jdbc()),
                        compared);
            });
        } finally {
            schemas.drop(again);
        }
    }

    /** The schema that history is gone through into. */
    static Schema scratch(String name) {
        return Schema.named("verify_", name, 16);
    }
}
