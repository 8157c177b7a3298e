package org.attestry.standalone.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the people a demo can be played with; each signs in with the secret {@code demo-<name>}. */
public enum DemoUser {
    REP("Robin Reyes", "representative", "mkt-north"),
    MANAGER("Morgan Miles", "manager", "mkt-north"),
    DIRECTOR("Dana Drew", "director", "*"),
    OFFICER("Olive Ortega", "officer", "*"),
    VETTER("Vic Vance", "vetter", "*"),
    APPROVER1("Ari Able", "approver-1", "*"),
    APPROVER1B("Alex Ash", "approver-1", "*"),
    APPROVER2("Blake Baker", "approver-2", "*"),
    APPROVER3("Casey Cole", "approver-3", "*"),
    IMPLEMENTER("Imani Irons", "implementer", "*"),
    AUDITOR("Aud Auden", "auditor", "*"),
    ADMIN("Ada Adams", "administrator", "*"),
    REP_SOUTH("Sam Sutter", "representative", "mkt-south");

    private final String fullName;
    private final String role;
    private final String market;

    DemoUser(String fullName, String role, String market) {
        this.fullName = fullName;
        this.role = role;
        this.market = market;
    }

    /** What one types to sign in, and the id of this person's client-credentials client. */
    public String login() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String secret() {
        return "demo-" + login();
    }

    /** The id under which the product knows this member of staff. */
    public String staffId() {
        return "stf-" + login();
    }

    public String fullName() {
        return fullName;
    }

    public List<String> roles() {
        return List.of(role);
    }

    /** The markets this person acts in; a star means all of them. */
    public List<String> markets() {
        return List.of(market);
    }

    /** The staff ids of those this person reports to, the nearest manager first. */
    public List<String> reportsTo() {
        return switch (this) {
            case REP -> List.of(MANAGER.staffId(), DIRECTOR.staffId());
            case MANAGER, OFFICER, VETTER, IMPLEMENTER, REP_SOUTH -> List.of(DIRECTOR.staffId());
            case DIRECTOR, APPROVER1, APPROVER1B, APPROVER2, APPROVER3, AUDITOR, ADMIN -> List.of();
        };
    }

    static Optional<DemoUser> withLogin(String login) {
        return Arrays.stream(values())
                .filter(user -> user.login().equals(login))
                .findFirst();
    }
}
