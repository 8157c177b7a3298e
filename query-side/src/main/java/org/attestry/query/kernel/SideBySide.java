package org.attestry.query.kernel;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Brings what history gives to the position of what a view serves, and looks at both there. */
final class SideBySide {

    /** What is seen of both, in one unchanging picture. */
    @FunctionalInterface
    interface Look<T> {
        T at(long position, StateDigest history);
    }

    private static final long NEAR = 1_000;
    private static final int ROUNDS = 10;

    private final ViewWorkshop shop;
    private final DataSource database;
    private final JsonMapper json;

    SideBySide(ViewWorkshop shop, DataSource database, JsonMapper json) {
        this.shop = shop;
        this.database = database;
        this.json = json;
    }

    /** Most of the way while the view goes on, so that it stands still for the rest only. */
    void approach(List<Filling> fillings, Schema serving, LongConsumer progress) throws InterruptedException {
        var replay = new Replay(shop);
        var home = Place.of(serving);
        for (int round = 0; round < ROUNDS; round++) {
            long position = home.position(shop.jdbc());
            long done = fillings.stream().mapToLong(Filling::position).min().orElse(position);
            if (position - done <= NEAR) {
                return;
            }
            replay.fill(fillings, position, progress);
        }
    }

    /** Both at the position of what is served, which goes on as soon as the picture is taken. */
    <T> T look(Schema serving, Filling filling, Look<T> look) throws InterruptedException {
        try (var still = new Standstill(serving, database)) {
            new Replay(shop).fill(List.of(filling), still.position(), position -> {});
            return Objects.requireNonNull(new TransactionTemplate(shop.transactions()).execute(status -> {
                long position = Place.of(filling.schema()).enterForLong(shop.jdbc());
                letGo(still);
                return look.at(position, StateDigest.of(filling.schema(), database));
            }));
        } catch (SQLException away) {
            throw new SQLStateSQLExceptionTranslator().translate("comparing", null, away);
        }
    }

    Compared compare(Schema served, Schema history) {
        return new Comparison(served, history, new JdbcTemplate(database), json).result();
    }

    private static void letGo(Standstill still) {
        try {
            still.close();
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}
