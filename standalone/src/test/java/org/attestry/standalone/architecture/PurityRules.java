package org.attestry.standalone.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Rules and stages answer the same today and in ten years: nothing reaches them but what is known and what is asked. */
final class PurityRules {

    private static final Set<String> OTHER_ACCIDENTS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Calendar.getInstance",
            "java.util.Collections.shuffle",
            "java.util.Date.<init>");

    private PurityRules() {}

    static ArchRule decisionsLeaveNothingToChance(House house) {
        return classes().that(house.contextsOf("command")).should(leaveNothingToChance(JavaClass::getAccessesFromSelf));
    }

    static ArchRule eventHandlersLeaveNothingToChance(House house) {
        return methods()
                .that()
                .areAnnotatedWith(FrameworkRules.EVENT_HANDLER)
                .or()
                .areAnnotatedWith(house.root() + ".command.kernel.WhenDue")
                .should(leaveNothingToChance(JavaCodeUnit::getAccessesFromSelf));
    }

    static ArchRule rulesAndStagesKnowNoFramework(House house) {
        return classes()
                .that(house.contextsOf("command"))
                .and(holdARule())
                .should(never(dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.slf4j..",
                        "java.util.logging..",
                        "java.io..",
                        "java.nio.file..",
                        "java.net.http.."))));
    }

    /** A record with a rule, anything that is a stage, and whatever is written inside one of them. */
    private static DescribedPredicate<JavaClass> holdARule() {
        return DescribedPredicate.describe("hold a rule or a stage", PurityRules::holdsARule);
    }

    private static boolean holdsARule(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals("decide"))
                || type.getSimpleName().equals("Stage")
                || type.getAllRawInterfaces().stream()
                        .anyMatch(above -> above.getSimpleName().equals("Stage"))
                || type.getEnclosingClass().map(PurityRules::holdsARule).orElse(false);
    }

    private static <T> ArchCondition<T> leaveNothingToChance(
            Function<T, ? extends Collection<? extends JavaAccess<?>>> accesses) {
        return new ArchCondition<>("ask no clock and draw no lots") {
            @Override
            public void check(T item, ConditionEvents events) {
                accesses.apply(item).stream()
                        .filter(access -> isAccident(access.getTarget()))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(item, access.getDescription())));
            }
        };
    }

    private static boolean isAccident(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return owner.getPackageName().equals("java.time") && target.getName().equals("now")
                || owner.getName().equals("java.time.Clock") && target.getName().matches("(system|tick).*")
                || owner.isAssignableTo(RandomGenerator.class)
                || OTHER_ACCIDENTS.contains(owner.getName() + "." + target.getName());
    }
}
