package org.attestry.standalone;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds one incident of the log to the service level, minute by minute and without anything of the product: 4, 8, 24 or
 * 72 hours by priority, Monday to Friday 8 to 18, not while it waits for the user. Until the log names a priority, 72.
 */
final class NaiveClock {

    /** What the log says after one change, and when. */
    record Change(LocalDateTime at, String state, String priority) {}

    /** One thing that was done, in time or not, or that was no longer wanted. */
    record Outcome(LocalDateTime at, String word) {}

    static final Map<String, Integer> HOURS =
            Map.of("1 - Critical", 4, "2 - High", 8, "3 - Moderate", 24, "4 - Low", 72);
    private static final String LOWEST = "4 - Low";
    private static final int MINUTES = 60;
    private static final int SAME_CLOCK_DAYS = 14;

    private final List<Outcome> outcomes = new ArrayList<>();
    private LocalDateTime now;
    private LocalDateTime settled;
    private List<LocalDateTime> reached = new ArrayList<>();
    private final Map<String, Integer> hours;
    private int target;
    private boolean late;
    private boolean waits;
    private String phase = "open";

    private NaiveClock(LocalDateTime opened, Map<String, Integer> hours) {
        now = opened;
        settled = opened;
        this.hours = hours;
        target = hours.get(LOWEST) * MINUTES;
    }

    /** What became of an incident; changes that run backwards did not happen, and state -100 says nothing. */
    static List<Outcome> outcomes(LocalDateTime opened, List<Change> inOrder, Map<String, Integer> hours) {
        var clock = new NaiveClock(opened, hours);
        for (var change : inOrder) {
            if (!change.at().isBefore(clock.now) && !clock.isOverFor(change)) {
                clock.runUntil(change.at());
                clock.follow(change);
            }
        }
        return clock.outcomes;
    }

    private boolean isOverFor(Change change) {
        return phase.equals("closed")
                && (change.state().equals("Closed") || change.state().equals("-100"));
    }

    private void runUntil(LocalDateTime moment) {
        for (; now.isBefore(moment); now = now.plusMinutes(1)) {
            boolean open =
                    now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && now.getHour() >= 8 && now.getHour() < 18;
            if (open && !waits) {
                reached.add(now.plusMinutes(1));
            }
        }
    }

    /** Late is whoever goes on after the moment at which the promised time was used up. */
    private void look() {
        late |= reached.size() >= target && reached.get(target - 1).isBefore(now);
    }

    private void follow(Change change) {
        var state = change.state();
        boolean goesOn = !state.equals("-100")
                && !state.equals("Closed")
                && !(phase.equals("resolved") && state.equals("Resolved"));
        if (!phase.equals("open") && goesOn) {
            reopen();
        }
        if (phase.equals("open") && hours.containsKey(change.priority())) {
            look();
            target = hours.get(change.priority()) * MINUTES;
        }
        switch (state) {
            case "-100", "New" -> {}
            case "Resolved" -> settle("resolved");
            case "Closed" -> settle("closed");
            case "Awaiting User Info" -> waitFor(true);
            default -> waitFor(false);
        }
    }

    private void waitFor(boolean theUser) {
        if (phase.equals("open")) {
            look();
            waits = theUser;
        }
    }

    private void settle(String how) {
        if (phase.equals("open")) {
            look();
            outcomes.add(new Outcome(now, how.equals("closed") ? "cancelled" : late ? "missed" : "met"));
            settled = now;
            waits = false;
        }
        phase = how;
    }

    /** Soon enough, it was never settled; later, another clock begins. */
    private void reopen() {
        if (now.isAfter(settled.plusDays(SAME_CLOCK_DAYS))) {
            reached = new ArrayList<>();
            late = false;
        } else {
            outcomes.removeLast();
        }
        phase = "open";
    }
}
