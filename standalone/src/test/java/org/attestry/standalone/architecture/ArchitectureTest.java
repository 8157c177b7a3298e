package org.attestry.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.attestry.standalone.architecture.canary.command.issues.IssueDesk;
import org.attestry.standalone.architecture.canary.command.issues.IssuePolicy;
import org.attestry.standalone.architecture.canary.command.kernel.KnowsAContext;
import org.attestry.standalone.architecture.canary.command.visits.KnowsAnotherContext;
import org.attestry.standalone.architecture.canary.command.visits.KnowsTheAnswers;
import org.attestry.standalone.architecture.canary.command.visits.LogsItsDecision;
import org.attestry.standalone.architecture.canary.command.visits.LooksAtTheClock;
import org.attestry.standalone.architecture.canary.command.visits.Stage;
import org.attestry.standalone.architecture.canary.command.visits.ThrowsDice;
import org.attestry.standalone.architecture.canary.events.TalksToSpring;
import org.attestry.standalone.architecture.canary.events.VisitUpdated;
import org.attestry.standalone.architecture.canary.http.KnowsASide;
import org.attestry.standalone.architecture.canary.ledger.KnowsTheLanguage;
import org.attestry.standalone.architecture.canary.query.visits.HandlesInAnUnnamedGroup;
import org.attestry.standalone.architecture.canary.query.visits.KnowsTheCommands;
import org.attestry.standalone.architecture.canary.query.visits.VisitException;
import org.attestry.standalone.architecture.canary.query.visits.VisitManager;
import org.attestry.standalone.architecture.canary.unmarked.Unmarked;
import org.junit.jupiter.api.Test;

/** The house rules. Each is held against the product, and against a canary that breaks it. */
class ArchitectureTest {

    @Test
    void the_language_depends_on_java_and_jackson_annotations_and_jspecify_only() {
        holds(ModuleRules::languageIsPlain, TalksToSpring.class);
    }

    @Test
    void the_ledger_knows_no_other_module() {
        holds(ModuleRules::ledgerKnowsNoModule, KnowsTheLanguage.class);
    }

    @Test
    void the_door_knows_neither_side() {
        holds(ModuleRules::doorKnowsNeitherSide, KnowsASide.class);
    }

    @Test
    void the_two_sides_never_meet() {
        holds(ModuleRules::commandsKnowNoAnswers, KnowsTheAnswers.class);
        holds(ModuleRules::answersKnowNoCommands, KnowsTheCommands.class);
    }

    @Test
    void contexts_never_import_each_other() {
        holds(house -> ModuleRules.contextsNeverMeet(house, "command"), KnowsAnotherContext.class, KnowsAContext.class);
        holds(house -> ModuleRules.contextsNeverMeet(house, "query"), HandlesInAnUnnamedGroup.class);
    }

    @Test
    void packages_form_no_cycle() {
        holds(ModuleRules::packagesFormNoCycle, IssueDesk.class, KnowsAnotherContext.class);
    }

    @Test
    void decisions_ask_no_clock_and_draw_no_lots() {
        holds(PurityRules::decisionsLeaveNothingToChance, LooksAtTheClock.class, ThrowsDice.class);
    }

    @Test
    void event_handlers_ask_no_clock_and_draw_no_lots() {
        holds(PurityRules::eventHandlersLeaveNothingToChance, HandlesInAnUnnamedGroup.class, IssuePolicy.class);
    }

    @Test
    void rules_and_stages_know_no_spring_no_jdbc_and_no_logger() {
        holds(PurityRules::rulesAndStagesKnowNoFramework, LogsItsDecision.class, Stage.Loaded.class);
    }

    @Test
    void every_event_handler_names_its_processing_group() {
        holds(FrameworkRules::handlersNameTheirGroup, HandlesInAnUnnamedGroup.class);
    }

    @Test
    void nothing_is_injected_into_a_field() {
        holds(FrameworkRules::fieldsAreNotInjected, VisitManager.class);
    }

    @Test
    void nothing_but_throwables_ends_in_exception() {
        holds(NameRules::onlyThrowablesEndInException, VisitException.class);
    }

    @Test
    void names_say_what_things_are() {
        holds(NameRules::namesSayWhatThingsAre, VisitManager.class);
    }

    @Test
    void events_say_what_happened() {
        holds(NameRules::eventsSayWhatHappened, VisitUpdated.class);
    }

    @Test
    void policies_say_when_they_act_and_what_they_do() {
        holds(NameRules::policiesSayWhenAndWhat, IssuePolicy.class);
    }

    @Test
    void every_package_is_null_marked() {
        holds(NameRules::packagesAreNullMarked, Unmarked.class);
    }

    private static void holds(Function<House, ArchRule> rule, Class<?>... canaries) {
        String report = String.join(
                "\n",
                rule.apply(House.CANARIES)
                        .evaluate(House.CANARIES.classes())
                        .getFailureReport()
                        .getDetails());
        for (Class<?> canary : canaries) {
            assertThat(report).as("the rule notices its canary").contains(canary.getName());
        }
        assertThat(report).as("the rule lets the innocent be").doesNotContain("Innocent");
        rule.apply(House.PRODUCT).check(House.PRODUCT.classes());
    }
}
