package org.attestry.query.issues;

import java.math.BigDecimal;
import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.Priority;
import org.attestry.events.issues.Reporter;
import org.attestry.events.issues.WaitsFor;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An issue on the board.
 *
 * @param issue its name
 * @param state where it stands
 * @param kind whose it is
 * @param reporter who brought it
 * @param title what is wrong
 * @param details what else was said
 * @param provider the provider concerned
 * @param market where it belongs
 * @param channel how it reached us
 * @param category what it is about
 * @param subcategory more closely
 * @param symptom what was noticed
 * @param impact how far it reaches
 * @param urgency how little it can wait
 * @param priority how severe it is; missing until it is classified
 * @param group the group that has it
 * @param person the person who has it
 * @param acceptedBy who took it up last
 * @param waitsFor whom or what it waits for
 * @param question what was asked last
 * @param resolvedBy who settled it last
 * @param resolutionCode how
 * @param mergedInto the issue under which it goes on
 * @param openedAt when it was opened
 * @param clockStartedAt when its clock started: at the opening, or at a reopening after more than 14 days
 * @param waitingSince since when the clock stands still
 * @param resolvedAt when it was settled last
 * @param endedAt when it was closed, dropped or merged, if that still holds
 * @param transfers how often it changed hands
 * @param reopenings how often it came back
 * @param ageHours hours from the opening to the end, or to now
 */
public record BoardedIssue(
        IssueId issue,
        IssueState state,
        IssueKind kind,
        Reporter reporter,
        String title,
        @Nullable String details,
        @Nullable ProviderId provider,
        MarketId market,
        @Nullable Channel channel,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable String symptom,
        @Nullable Level impact,
        @Nullable Level urgency,
        @Nullable Priority priority,
        @Nullable GroupId group,
        @Nullable StaffId person,
        @Nullable StaffId acceptedBy,
        @Nullable WaitsFor waitsFor,
        @Nullable String question,
        @Nullable StaffId resolvedBy,
        @Nullable String resolutionCode,
        @Nullable IssueId mergedInto,
        Instant openedAt,
        Instant clockStartedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        int transfers,
        int reopenings,
        BigDecimal ageHours) {}
