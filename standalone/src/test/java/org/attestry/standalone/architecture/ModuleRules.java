package org.attestry.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.stream.Stream;

/** Which module may know which, and that contexts meet only in events and ids. */
final class ModuleRules {

    private ModuleRules() {}

    static ArchRule languageIsPlain(House house) {
        return classes()
                .that()
                .resideInAPackage(house.at("events"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..", house.at("events"))
                        .or(JavaClass.Predicates.equivalentTo(byte[].class)));
    }

    static ArchRule ledgerKnowsNoModule(House house) {
        return knowsOnly(house, "ledger", "ledger");
    }

    static ArchRule doorKnowsNeitherSide(House house) {
        return knowsOnly(house, "http", "http", "stored", "ledger", "events");
    }

    static ArchRule commandsKnowNoAnswers(House house) {
        return knowsOnly(house, "command", "command", "http", "stored", "ledger", "events");
    }

    static ArchRule answersKnowNoCommands(House house) {
        return knowsOnly(house, "query", "query", "http", "stored", "ledger", "events");
    }

    private static ArchRule knowsOnly(House house, String module, String... known) {
        String[] allowed = Stream.of(known).map(house::at).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(house.at(module))
                .should()
                .dependOnClassesThat(resideInAPackage(house.root() + "..").and(not(resideInAnyPackage(allowed))));
    }

    static ArchRule contextsNeverMeet(House house, String side) {
        return classes().that().resideInAPackage(house.at(side)).should(new ArchCondition<>("know no other context") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = house.contextOf(side, type);
                boolean wiring = type.getPackageName().equals(house.root() + "." + side);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> other = house.contextOf(side, dependency.getTargetClass());
                    if (other.isPresent() && !other.equals(own) && !wiring) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        });
    }

    static ArchRule packagesFormNoCycle(House house) {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles();
    }
}
