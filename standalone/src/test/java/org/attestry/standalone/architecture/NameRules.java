package org.attestry.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** What things may be called. */
final class NameRules {

    private NameRules() {}

    static ArchRule onlyThrowablesEndInException(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .and(called(".*Exception"))
                .should()
                .beAssignableTo(Throwable.class)
                .allowEmptyShould(true);
    }

    static ArchRule namesSayWhatThingsAre(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .should(not(be(called(".*(Dto|DTO|Entity|Impl|Manager|Helper|Utils?|Projection|ReadModel)"))));
    }

    static ArchRule eventsSayWhatHappened(House house) {
        return classes()
                .that(assignableTo(house.root() + ".events.Event"))
                .should(not(be(called(".*(Updated|StatusChanged|Processed|Managed)"))));
    }

    /** What it hears and what it does about it: {@code WhenExceptionApprovedHandOver}. */
    static ArchRule policiesSayWhenAndWhat(House house) {
        return classes()
                .that()
                .areAnnotatedWith(house.root() + ".command.kernel.Policy")
                .should(be(called("When([A-Z][a-z0-9]+){3,}")))
                .andShould()
                .notBePublic()
                .allowEmptyShould(true);
    }

    static ArchRule packagesAreNullMarked(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .should(be(describe(
                        "in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))));
    }

    private static DescribedPredicate<JavaClass> called(String pattern) {
        return describe("called " + pattern, type -> type.getSimpleName().matches(pattern));
    }
}
