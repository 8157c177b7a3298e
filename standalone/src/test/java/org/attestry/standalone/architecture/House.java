package org.attestry.standalone.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages below one root. A rule is written against a house, so that it can be held against the product and,
 * to see that it bites, against canaries: a house of a few classes that break every rule once.
 */
record House(String root, JavaClasses classes) {

    /** Tests stand in folders where Maven only compiled them, and in jars of their own where it packaged them. */
    private static final ImportOption NO_TESTS =
            location -> new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");

    /** What every context of a side may use: its kernel, and figures that are pure functions. */
    private static final Set<String> NO_CONTEXT = Set.of("kernel", "statistics");

    static final House PRODUCT = of("org.attestry", NO_TESTS);
    static final House CANARIES = of(House.class.getPackageName() + ".canary", location -> true);

    private static House of(String root, ImportOption which) {
        return new House(root, new ClassFileImporter().withImportOption(which).importPackages(root));
    }

    /** The package of that name and all below it, as ArchUnit writes it. */
    String at(String packages) {
        return root + "." + packages + "..";
    }

    /** The context that a class of a side belongs to, if it is in one. */
    Optional<String> contextOf(String side, JavaClass type) {
        Matcher inside = Pattern.compile(Pattern.quote(root + "." + side) + "\\.(\\w+)(\\..*)?")
                .matcher(type.getPackageName());
        return inside.matches() && !NO_CONTEXT.contains(inside.group(1))
                ? Optional.of(inside.group(1))
                : Optional.empty();
    }

    /** The classes of every context of a side. */
    DescribedPredicate<JavaClass> contextsOf(String side) {
        return DescribedPredicate.describe(
                "belong to a context of " + side, type -> contextOf(side, type).isPresent());
    }
}
