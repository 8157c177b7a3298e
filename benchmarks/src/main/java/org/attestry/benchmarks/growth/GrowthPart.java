package org.attestry.benchmarks.growth;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Server;
import org.attestry.ledger.Ledger;

/** What a longer history costs: appends, disk, checkpoints, one long stream, many partitions. */
public final class GrowthPart implements Part {
    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String says() {
        return "appends, disk and checkpoints as the ledger grows, a stream of 100 000 events, a hundred partitions";
    }

    @Override
    public Measured run(Course course) {
        List<Figure> figures = new ArrayList<>();
        String durability = "";
        for (int events : course.sizes()) {
            try (Server server = course.server("growth-" + events);
                    HikariDataSource pool = server.commandSide().pool(24);
                    Ledger ledger = Ledger.open(pool)) {
                durability = server.durability();
                figures.addAll(new GrowingLedger(course, server.superuser("attestry"), ledger).to(events));
            }
        }
        return new Measured(
                durability,
                figures,
                "%d rounds with 16 callers on the empty ledger, as many when it is full, and on partitions of a hundredth"
                        .formatted(course.rounds()),
                "positions without a gap, a place for each event, every leaf of its line, the long stream complete");
    }
}
