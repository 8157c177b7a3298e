package org.attestry.command.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Reporter;
import org.attestry.events.network.ProviderId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say that something is wrong or missing for somebody.
 *
 * @param issue the name programs use for it
 * @param kind whose issue it is
 * @param reporter who brought it: a colleague by id, anybody else by name or number; never a patient
 * @param title what is wrong, in one line
 * @param details what else is known
 * @param provider the provider concerned; it decides the market
 * @param market the market that takes care of it, where no provider is named
 * @param channel how it reached us
 */
@Command(
        path = "PUT /issues/{issue}",
        by = {
            Role.REPRESENTATIVE,
            Role.MANAGER,
            Role.DIRECTOR,
            Role.OFFICER,
            Role.IMPLEMENTER,
            Role.ADMINISTRATOR,
            Role.POLICY
        })
public record OpenIssue(
        @Target IssueId issue,
        IssueKind kind,
        Reporter reporter,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(min = 1, max = 4000) String details,
        @Nullable @Known ProviderId provider,
        @Nullable @Known MarketId market,
        @Nullable Channel channel) {

    List<IssueEvent> decide(Stage stage, Caller caller) {
        if (kind == IssueKind.PROVIDER && provider == null) {
            throw new Refused(IssueRefusal.WITHOUT_PROVIDER);
        }
        var home = home(caller);
        if (stage instanceof Stage.Unopened) {
            return List.of(opened(home, caller.at()));
        }
        var before = stage.known().last(IssueOpened.class);
        if (before != null && before.equals(opened(home, before.at()))) {
            return List.of();
        }
        throw new Refused(IssueRefusal.OPENED_OTHERWISE);
    }

    private IssueOpened opened(MarketId home, Instant at) {
        return new IssueOpened(issue, kind, reporter, title, details, provider, home, channel, at);
    }

    private MarketId home(Caller caller) {
        if (provider == null) {
            if (market == null) {
                throw new Refused(IssueRefusal.WITHOUT_MARKET);
            }
            return market;
        }
        var home = caller.marketOf(provider);
        if (market != null && !market.equals(home)) {
            throw new Refused(IssueRefusal.OTHER_MARKET, "It belongs to " + home + ".");
        }
        return home;
    }
}
