package org.attestry.benchmarks.queries;

import java.util.List;
import org.attestry.benchmarks.Login;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;

/** What can be asked about in a history: some of each kind, from all of its length. */
record Things(Some people, Some providers, Some markets, Some visits, Some cases, Some issues) {
    private static final int MOST = 500;
    /** A prime: things that lie beside each other in the history are not asked for one after the other. */
    private static final int STRIDE = 7919;

    /** Ids of one kind. */
    record Some(List<String> ids) {
        String of(int n) {
            return ids.get(Math.floorMod(n * STRIDE, ids.size()));
        }

        static Some named(String prefix, Login database) {
            String ids = database.text("""
                select string_agg(id, ' ') from (
                    select stream_id as id from ledger.place
                    where sequence = 0 and stream_id >= '%1$s-' and stream_id < '%1$s.'
                    order by md5(stream_id) limit %2$d) t\
                """.formatted(prefix, MOST));
            return new Some(List.of(ids.split(" ")));
        }
    }

    static Things in(Login database) {
        return new Things(
                Some.named("stf", database),
                Some.named("prv", database),
                Some.named("mkt", database),
                Some.named("vis", database),
                Some.named("exc", database),
                Some.named("iss", database));
    }

    StaffId staff(int n) {
        return new StaffId(people.of(n));
    }

    ProviderId provider(int n) {
        return new ProviderId(providers.of(n));
    }

    MarketId market(int n) {
        return new MarketId(markets.of(n));
    }
}
