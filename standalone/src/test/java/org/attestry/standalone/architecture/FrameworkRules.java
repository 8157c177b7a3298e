package org.attestry.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** How the frameworks may be used. */
final class FrameworkRules {

    static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    private static final String PROCESSING_GROUP = "org.axonframework.config.ProcessingGroup";

    private FrameworkRules() {}

    /** Without a name of its own a processor is called after its package: moving the class would replay it. */
    static ArchRule handlersNameTheirGroup(House house) {
        String view = house.root() + ".query.kernel.View";
        String policy = house.root() + ".command.kernel.Policy";
        String noProcessor = house.root() + ".query.kernel.HearsOnce";
        return classes()
                .that(describe(
                        "handle events",
                        type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EVENT_HANDLER))))
                .should(be(describe(
                        "named by @ProcessingGroup, @View or @Policy, or without a processor",
                        type -> type.isAnnotatedWith(PROCESSING_GROUP)
                                || type.isMetaAnnotatedWith(PROCESSING_GROUP)
                                || type.isAnnotatedWith(view)
                                || type.isAnnotatedWith(noProcessor)
                                || type.isAnnotatedWith(policy))));
    }

    static ArchRule fieldsAreNotInjected(House house) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.root() + "..")
                .should(ArchConditions.not(be(injected())));
    }

    private static DescribedPredicate<JavaMember> injected() {
        return describe(
                "injected",
                field -> field.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .map(JavaClass::getSimpleName)
                        .anyMatch(name -> name.matches("Autowired|Inject|Value|Resource|PersistenceContext")));
    }
}
