package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Goes through history again and holds what comes out, row by row, against what a view serves. */
public final class Verifier {

    private static final long NEAR = 1_000;
    private static final int ROUNDS = 10;

    private final Views views;
    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final DataSource database;
    private final JsonMapper json;

    Verifier(Views views, ViewWorkshop shop, SchemaMaker schemas, DataSource database, JsonMapper json) {
        this.views = views;
        this.shop = shop;
        this.schemas = schemas;
        this.database = database;
        this.json = json;
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
            schemas.make(again, known.tables());
            return verify(served.schema(), known, new Filling(known, again, shop), again);
        } catch (SQLException away) {
            throw new SQLStateSQLExceptionTranslator().translate("verifying", null, away);
        } finally {
            schemas.drop(again);
        }
    }

    /** The schema that history is gone through into. */
    static Schema scratch(String name) {
        return new Schema(
                "verify_" + Digests.hexOf(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }

    private Verified verify(Schema serving, KnownView view, Filling filling, Schema again)
            throws InterruptedException, SQLException {
        var replay = new Replay(shop);
        var home = Place.of(serving);
        // most of the way while the view goes on, so that it stands still for the rest only
        for (int round = 0; round < ROUNDS && home.position(shop.jdbc()) - filling.position() > NEAR; round++) {
            replay.fill(List.of(filling), home.position(shop.jdbc()), position -> {});
        }
        try (var still = new Standstill(serving, database)) {
            replay.fill(List.of(filling), still.position(), position -> {});
            return Objects.requireNonNull(new TransactionTemplate(shop.transactions()).execute(status -> {
                long position = Place.of(again).enterForLong(shop.jdbc());
                letGo(still);
                return compared(serving, view, again, position);
            }));
        }
    }

    /** The picture is taken: the view may go on while it is looked at. */
    private static void letGo(Standstill still) {
        try {
            still.close();
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private Verified compared(Schema serving, KnownView view, Schema again, long position) {
        var digest = StateDigest.of(again, database);
        var compared = new Comparison(serving, again, new JdbcTemplate(database), json).result();
        long parked = Letterboxes.parked(serving, shop.jdbc());
        return new Verified(view.version(), position, digest.rows(), digest.value(), parked, compared);
    }
}
