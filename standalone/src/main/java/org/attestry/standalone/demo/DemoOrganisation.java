package org.attestry.standalone.demo;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.ledger.Ledger;

/**
 * Makes the demo organisation through the same commands that everybody sends: who it consists of, and what happened in
 * the eighteen months before a day. The same day gives the same commands.
 */
public final class DemoOrganisation {

    private final Ledger ledger;
    private final Speaker speaker;
    private final Calendar calendar;
    private final Crew crew = new Crew();

    public DemoOrganisation(Ledger ledger, CommandDesk desk, LocalDate today) {
        this.ledger = ledger;
        speaker = new Speaker(desk);
        calendar = new Calendar(today);
    }

    /**
     * Makes it, or what of it is missing.
     *
     * @param progress is told what is being made
     * @return how many commands were accepted
     * @throws IllegalStateException if one was not: the demo itself is wrong then
     */
    public long make(Consumer<String> progress) {
        progress.accept("markets, representatives, providers and rules");
        Network.registerMarkets(speaker, calendar);
        var staff = Network.registerRepresentatives(speaker, calendar);
        var providers = Network.registerProviders(speaker, calendar, crew);
        new Rulebook(speaker, calendar).publish();
        progress.accept("eighteen months of visits");
        crew.each(staff, one -> new Visits(speaker, calendar, one, providers).make());
        progress.accept("training");
        new Training(speaker, calendar).make(staff, providers, crew);
        progress.accept("issues");
        new Issues(speaker, calendar, staff, providers).make(crew);
        progress.accept("exceptions");
        new Exceptions(speaker, calendar).make(crew);
        progress.accept("what became of them");
        new HandOvers(speaker, calendar, ledger).make(crew);
        if (speaker.refused() > 0) {
            throw new IllegalStateException(speaker.refused() + " commands of the demo were refused; see above");
        }
        return speaker.said();
    }
}
