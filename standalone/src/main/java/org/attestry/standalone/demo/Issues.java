package org.attestry.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.attestry.command.issues.AssignIssue;
import org.attestry.command.issues.ClassifyIssue;
import org.attestry.command.issues.CloseIssue;
import org.attestry.command.issues.ConfirmResolution;
import org.attestry.command.issues.OpenIssue;
import org.attestry.command.issues.ReopenIssue;
import org.attestry.command.issues.RequestInformation;
import org.attestry.command.issues.ResolveIssue;
import org.attestry.command.issues.SupplyInformation;
import org.attestry.command.issues.TransferIssue;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.Reporter;
import org.attestry.events.issues.WaitsFor;

/** What goes wrong in a year and a half, and how it is put right: most of it in days, some of it twice. */
final class Issues {

    static final int COUNT = 1_200;

    private static final List<String> CATEGORIES =
            List.of("claim payment", "directory entry", "portal access", "contract question", "authorisation delay");

    private final Speaker speaker;
    private final Calendar calendar;
    private final List<Network.Representative> staff;
    private final List<Network.Provider> providers;

    Issues(Speaker speaker, Calendar calendar, List<Network.Representative> staff, List<Network.Provider> providers) {
        this.speaker = speaker;
        this.calendar = calendar;
        this.staff = staff;
        this.providers = providers;
    }

    void make(Crew crew) {
        crew.each(IntStream.range(0, COUNT).boxed().toList(), i -> new Case(i).live());
    }

    /** One issue, step by step until today. */
    private final class Case {
        private final Dice dice;
        private final IssueId id;
        private final Network.Representative owner;
        private Instant now;

        Case(int i) {
            dice = new Dice("issue " + i);
            id = new IssueId("iss-demo-%04d".formatted(i + 1));
            owner = dice.of(staff);
            now = calendar.end().minus(Duration.ofHours(dice.between(1, 24 * 540)));
        }

        void live() {
            var near = providers.stream()
                    .filter(p -> p.market().equals(owner.market()))
                    .toList();
            var provider = dice.of(near).id();
            var category = dice.of(CATEGORIES);
            say(new OpenIssue(
                    id,
                    IssueKind.PROVIDER,
                    new Reporter("Office of " + provider),
                    "Something about " + category + " went wrong",
                    null,
                    provider,
                    null,
                    dice.of(Channel.PHONE, Channel.EMAIL, Channel.IN_PERSON)));
            later(1, 4);
            var impact = dice.of(Level.HIGH, Level.MEDIUM, Level.MEDIUM, Level.LOW);
            say(new ClassifyIssue(id, category, null, null, impact, dice.of(Level.values()), null, null));
            say(new AssignIssue(id, new GroupId("grp-service"), owner.person().staff()));
            if (dice.chance(0.2)) {
                later(4, 30);
                say(new TransferIssue(id, new GroupId("grp-claims"), null, "Needs the claims team"));
            }
            if (dice.chance(0.25)) {
                later(2, 20);
                say(new RequestInformation(id, 1, WaitsFor.REPORTER, "Which claim control number is it about?"));
                later(3, 70);
                say(new SupplyInformation(id, 1, "It is on the letter that was sent"));
            }
            resolve();
            if (dice.chance(0.06)) {
                later(10, 120);
                say(new ReopenIssue(id, "It happened again the next day"));
                resolve();
            }
            later(5, 50);
            say(new ConfirmResolution(id, "The office says it is in order now"));
            later(24, 120);
            say(new CloseIssue(id, null));
        }

        private void resolve() {
            later(3, 140);
            say(new ResolveIssue(id, "corrected", "Corrected at its source and told to the office", null));
        }

        private void later(int fromHours, int toHours) {
            now = now.plus(Duration.ofHours(dice.between(fromHours, toHours)));
        }

        private void say(Object command) {
            if (calendar.past(now)) {
                var who = command instanceof ConfirmResolution ? Network.MANAGER : owner.person();
                speaker.say(who, now, command);
            }
        }
    }
}
