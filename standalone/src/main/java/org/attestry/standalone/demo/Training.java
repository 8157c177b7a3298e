package org.attestry.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attestry.command.training.AssignTraining;
import org.attestry.command.training.CompleteTraining;
import org.attestry.command.training.PublishMaterial;
import org.attestry.command.training.WaiveTraining;
import org.attestry.events.training.Audience;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.training.TrainingId;
import org.jspecify.annotations.Nullable;

/** Yearly materials, every representative taught, a few hundred offices too; some are late and a few are waived. */
final class Training {

    private static final int OFFICES = 300;

    private record Lesson(TrainingId id, Runnable assign, MaterialVersionId version, LocalDate assigned) {}

    private final Speaker speaker;
    private final Calendar calendar;
    private final Dice dice = new Dice("training");
    private final List<Lesson> lessons = new ArrayList<>();

    Training(Speaker speaker, Calendar calendar) {
        this.speaker = speaker;
        this.calendar = calendar;
    }

    void make(List<Network.Representative> staff, List<Network.Provider> providers, Crew crew) {
        var conduct = published("conduct", "Code of conduct", 1, calendar.first(), 12);
        var privacy = published("privacy", "Privacy at the provider's office", 1, calendar.first(), 12);
        var portal =
                published("portal", "The provider portal", 1, calendar.first().plusMonths(2), null);
        var newer = published(
                "portal",
                "The provider portal, second edition",
                2,
                calendar.first().plusMonths(12),
                null);
        for (var one : staff) {
            assign(one, conduct, dice.between(10, 60));
            assign(one, privacy, dice.between(100, 500));
            assign(one, newer, dice.between(370, 500));
        }
        for (int i = 0; i < OFFICES; i++) {
            assign(providers.get(i * 6), i, portal, dice.between(70, 520));
        }
        crew.each(lessons, this::teach);
    }

    private MaterialVersionId published(
            String name, String title, int number, LocalDate from, @Nullable Integer validMonths) {
        var version = new MaterialVersionId("mtv-%s-%d".formatted(name, number));
        var command = new PublishMaterial(
                new MaterialId("mat-" + name),
                version,
                number,
                title,
                from,
                from.plusYears(1),
                List.of("en", "es"),
                List.of(Audience.STAFF, Audience.PROVIDER_OFFICE),
                validMonths);
        speaker.say(Network.MANAGER, Calendar.at(from, 7, 30), command);
        return version;
    }

    private void assign(Network.Representative one, MaterialVersionId version, int day) {
        var staff = one.person().staff();
        var id = new TrainingId("trn-%s-%s"
                .formatted(version.value().substring(4), staff.value().substring(4)));
        var due = calendar.first().plusDays(day + 30);
        add(id, version, day, new AssignTraining(id, staff, null, version, due));
    }

    private void assign(Network.Provider office, int i, MaterialVersionId version, int day) {
        var id = new TrainingId("trn-office-%03d".formatted(i));
        add(
                id,
                version,
                day,
                new AssignTraining(
                        id, null, office.id(), version, calendar.first().plusDays(day + 45)));
    }

    private void add(TrainingId id, MaterialVersionId version, int day, AssignTraining command) {
        var assigned = calendar.first().plusDays(day);
        if (calendar.past(Calendar.at(assigned, 10, 0))) {
            lessons.add(new Lesson(
                    id, () -> speaker.say(Network.MANAGER, Calendar.at(assigned, 10, 0), command), version, assigned));
        }
    }

    private void teach(Lesson lesson) {
        lesson.assign().run();
        var luck = new Dice(lesson.id().value());
        var done = lesson.assigned().plusDays(luck.between(3, 50));
        if (!calendar.past(Calendar.at(done, 16, 0))) {
            return;
        }
        if (luck.chance(0.03)) {
            var command = new WaiveTraining(lesson.id(), "Taught in the same matter by a partner plan");
            speaker.say(Network.MANAGER, Calendar.at(done, 16, 0), command);
        } else if (luck.chance(0.88)) {
            var command = new CompleteTraining(lesson.id(), done, lesson.version());
            speaker.say(Network.MANAGER, Calendar.at(done, 16, 0), command);
        }
    }
}
