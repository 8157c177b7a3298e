package org.attestry.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attestry.command.network.RegisterMarket;
import org.attestry.command.network.RegisterProvider;
import org.attestry.command.network.RegisterRepresentative;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;

/** Three markets, forty representatives and two thousand providers; nobody of them exists. */
final class Network {

    static final int REPRESENTATIVES = 40;
    static final int PROVIDERS = 2_000;
    static final Person ADMIN = person("stf-admin", Role.ADMINISTRATOR);
    static final Person MANAGER = person("stf-manager", Role.MANAGER);

    /** Somebody who visits providers, and where. */
    record Representative(Person person, MarketId market) {}

    /** A provider, and where it is. */
    record Provider(ProviderId id, MarketId market) {}

    private static final List<MarketId> MARKETS =
            List.of(new MarketId("mkt-north"), new MarketId("mkt-central"), new MarketId("mkt-south"));
    private static final List<String> PLACES = List.of(
            "Cedar", "Harbor", "Mangrove", "Heron", "Juniper", "Lagoon", "Magnolia", "Osprey", "Palmetto", "Sandhill");
    private static final List<String> FIRST = List.of(
            "Alba", "Bruno", "Cleo", "Darius", "Edda", "Falk", "Greta", "Hugo", "Ines", "Jory", "Kaia", "Lino", "Mira",
            "Nilo");
    private static final List<String> LAST =
            List.of("Amber", "Birch", "Clay", "Drift", "Ember", "Fern", "Gale", "Hazel");
    private static final List<String> SPECIALTIES = List.of(
            "Cardiology",
            "Dermatology",
            "Neurology",
            "Orthopedics",
            "Urology",
            "Nephrology",
            "Ophthalmology",
            "Psychiatry");

    private Network() {}

    static Person person(String staff, Role... roles) {
        return new Person(new StaffId(staff), Set.of(roles), Markets.EVERY, null);
    }

    static void registerMarkets(Speaker speaker, Calendar calendar) {
        var names = List.of("Northern Lakes", "Central Ridge", "Southern Coast");
        for (int i = 0; i < MARKETS.size(); i++) {
            var command = new RegisterMarket(MARKETS.get(i), names.get(i), Calendar.ZONE);
            speaker.say(ADMIN, Calendar.at(calendar.first(), 7, i), command);
        }
    }

    /** Registers everybody; the first one and the last one are the demo users who visit providers. */
    static List<Representative> registerRepresentatives(Speaker speaker, Calendar calendar) {
        return IntStream.range(0, REPRESENTATIVES)
                .mapToObj(i -> {
                    var id = i == 0
                            ? "stf-rep"
                            : i == REPRESENTATIVES - 1 ? "stf-rep-south" : "stf-rep-%02d".formatted(i);
                    var market = i == REPRESENTATIVES - 1 ? MARKETS.getLast() : MARKETS.get(i % MARKETS.size());
                    var name = FIRST.get(i % FIRST.size()) + " " + LAST.get(i % LAST.size());
                    var command = new RegisterRepresentative(new StaffId(id), name, market);
                    speaker.say(ADMIN, Calendar.at(calendar.first(), 8, i), command);
                    return new Representative(person(id, Role.REPRESENTATIVE), market);
                })
                .toList();
    }

    static List<Provider> registerProviders(Speaker speaker, Calendar calendar, Crew crew) {
        var dice = new Dice("providers");
        var providers = new ArrayList<Provider>();
        var commands = new ArrayList<RegisterProvider>();
        for (int i = 0; i < PROVIDERS; i++) {
            var market = MARKETS.get(i % MARKETS.size());
            var specialty = dice.of(SPECIALTIES);
            var kind = dice.of(
                    ProviderKind.SPECIALIST, ProviderKind.SPECIALIST, ProviderKind.ANCILLARY, ProviderKind.PRIMARY);
            var name = "%s %s Practice %d".formatted(dice.of(PLACES), specialty, i + 1);
            var id = new ProviderId("prv-%04d".formatted(i + 1));
            commands.add(new RegisterProvider(
                    id, number(i), name, kind, specialty, market, dice.of(PLACES) + " Springs", "FL"));
            providers.add(new Provider(id, market));
        }
        crew.each(commands, c -> speaker.say(ADMIN, Calendar.at(calendar.first(), 9, 0), c));
        return providers;
    }

    /** Numbers that begin with 2 check out, and none of them has been issued. */
    private static Npi number(int i) {
        var nine = "2%08d".formatted(10_000 + i);
        return new Npi(nine + Npi.checkDigit(nine));
    }
}
