package org.attestry.command.issues;

import static org.attestry.command.issues.Given.ISSUE;
import static org.attestry.command.issues.Given.NORTH;
import static org.attestry.command.issues.Given.dana;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.knowing;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.MarketId;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.Priority;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningIssuesTest {

    private static final ProviderId CLINIC = new ProviderId("prv-clinic");
    private static final MarketId SOUTH = new MarketId("mkt-south");

    @Test
    void an_issue_belongs_to_the_market_of_its_provider() {
        given(Issue.class)
                .by(knowing(dana(), CLINIC, SOUTH))
                .when(opening(IssueKind.PROVIDER, CLINIC, null))
                .then(new IssueOpened(
                        ISSUE,
                        IssueKind.PROVIDER,
                        Given.CLINIC,
                        "Unpaid claims",
                        null,
                        CLINIC,
                        SOUTH,
                        Channel.PHONE,
                        NOW));
    }

    @Test
    void opening_the_same_again_later_is_no_news() {
        given(Issue.class, Given.opened())
                .when(opening(IssueKind.CUSTOMER, null, NORTH))
                .isNoNews();
    }

    @Test
    void opening_the_same_again_is_no_news_even_when_it_is_over() {
        given(Issue.class, Given.opened(), Given.dropped())
                .when(opening(IssueKind.CUSTOMER, null, NORTH))
                .isNoNews();
    }

    @Test
    void an_issue_is_not_changed_by_opening_it_again() {
        given(Issue.class, Given.opened())
                .when(opening(IssueKind.INTERNAL, null, NORTH))
                .isRefused(IssueRefusal.OPENED_OTHERWISE);
    }

    @Test
    void a_providers_issue_names_the_provider() {
        given(Issue.class).when(opening(IssueKind.PROVIDER, null, NORTH)).isRefused(IssueRefusal.WITHOUT_PROVIDER);
    }

    @Test
    void every_issue_belongs_to_a_market() {
        given(Issue.class).when(opening(IssueKind.INTERNAL, null, null)).isRefused(IssueRefusal.WITHOUT_MARKET);
    }

    @Test
    void the_market_named_is_the_providers() {
        given(Issue.class)
                .by(knowing(dana(), CLINIC, SOUTH))
                .when(opening(IssueKind.PROVIDER, CLINIC, NORTH))
                .isRefused(IssueRefusal.OTHER_MARKET);
    }

    @Test
    void nobody_touches_an_issue_of_another_market() {
        given(Issue.class, Given.opened())
                .by(only(dana(), "mkt-south"))
                .when(new AcceptIssue(ISSUE, null))
                .isRejected("/problems/wrong-market");
    }

    @Test
    void what_nobody_opened_is_unknown() {
        given(Issue.class).when(classifying(null, null)).isRefused(IssueRefusal.UNKNOWN);
    }

    @Test
    void the_priority_follows_from_impact_and_urgency() {
        given(Issue.class, Given.opened()).when(classifying(null, null)).then(classified(Priority.HIGH, null));
    }

    @Test
    void a_priority_is_overridden_with_a_reason_only() {
        given(Issue.class, Given.opened())
                .when(classifying(Priority.LOW, null))
                .isRefused(IssueRefusal.OVERRIDE_WITHOUT_REASON);
        given(Issue.class, Given.opened())
                .when(classifying(Priority.LOW, " "))
                .isRefused(IssueRefusal.OVERRIDE_WITHOUT_REASON);
        given(Issue.class, Given.opened())
                .when(classifying(Priority.LOW, "A test account"))
                .then(classified(Priority.LOW, "A test account"));
    }

    @Test
    void naming_the_derived_priority_is_no_override() {
        given(Issue.class, Given.opened(), classified(Priority.HIGH, null))
                .when(classifying(Priority.HIGH, "As derived"))
                .isNoNews();
    }

    private static OpenIssue opening(IssueKind kind, @Nullable ProviderId provider, @Nullable MarketId market) {
        return new OpenIssue(ISSUE, kind, Given.CLINIC, "Unpaid claims", null, provider, market, Channel.PHONE);
    }

    private static ClassifyIssue classifying(@Nullable Priority priority, @Nullable String reason) {
        return new ClassifyIssue(ISSUE, "billing", null, null, Level.MEDIUM, Level.HIGH, priority, reason);
    }

    private static IssueClassified classified(Priority priority, @Nullable String reason) {
        return new IssueClassified(ISSUE, "billing", null, null, Level.MEDIUM, Level.HIGH, priority, reason, NOW);
    }
}
