package org.attestry.query.views;

import java.time.Duration;
import java.util.List;
import org.attestry.http.Json;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.LoneNode;
import org.attestry.query.kernel.Tools;

/** What {@link RebuildKillsIT} starts in another process and kills. */
final class KilledNode {

    private KilledNode() {}

    public static void main(String... args) throws Exception {
        var tools = new LoneNode(args[0]).tools();
        desks(tools).forEach(Desk::start);
        System.out.println("at work");
        Thread.sleep(Duration.ofMinutes(5)); // whoever started it kills it long before
    }

    static RebuildBook book(Tools tools) {
        return new RebuildBook(tools.views(), tools.jdbc(), Json.strict());
    }

    /** All desks that have to do with rebuilds, as the program has them. */
    static List<Desk> desks(Tools tools) {
        var book = book(tools);
        return List.of(
                new Desk(
                        "rebuilds",
                        RebuildBook.VIEW,
                        new RebuildWork(book, tools.rebuilder(), tools.upgrades(), tools.alone()),
                        tools.views(),
                        tools.signal()),
                new Desk(
                        "promotions",
                        RebuildBook.VIEW,
                        new SwitchWork(book, tools.homes(), tools.alone(), Duration.ofDays(7)),
                        tools.views(),
                        tools.signal()));
    }
}
