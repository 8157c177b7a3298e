package org.attestry.query.kernel;

import java.util.Optional;
import java.util.UUID;
import org.attestry.ledger.axon.LedgerPosition;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far a view has come and which node is at work on it: one row in the view's own schema, so that it commits with
 * the view's rows and goes wherever they go. A node that says nothing for a while loses its claim to the next.
 */
final class ViewState implements TokenStore {

    /** Where every node hears how far views have come: schema, space, position. */
    static final String CHANNEL = "attestry_views";

    private static final int[] ONE_SEGMENT = {0};

    private final Schema schema;
    private final JdbcTemplate jdbc;
    private final int silenceSeconds;
    private final String node = UUID.randomUUID().toString();

    ViewState(Schema schema, JdbcTemplate jdbc, int silenceSeconds) {
        this.schema = schema;
        this.jdbc = jdbc;
        this.silenceSeconds = silenceSeconds;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var told = jdbc.queryForList(
                """
                update %s.view_state set position = ?, claimed_at = clock_timestamp(), trouble = null
                where owner = ? and position <= ?
                returning set_config('synchronous_commit', 'off', true)\
                """.formatted(schema.name()), LedgerPosition.of(token), node, LedgerPosition.of(token));
        mine(!told.isEmpty());
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        var position = jdbc.queryForList("""
            update %1$s.view_state set owner = ?, claimed_at = clock_timestamp()
            where one in (select one from %1$s.view_state
                where owner is null or owner = ? or claimed_at < clock_timestamp() - make_interval(secs => ?)
                for update skip locked)
            returning position\
            """.formatted(schema.name()), Long.class, node, node, silenceSeconds);
        mine(!position.isEmpty());
        return new LedgerPosition(position.getFirst());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        var extended = jdbc.queryForList("""
            update %s.view_state set claimed_at = clock_timestamp() where owner = ?
            returning set_config('synchronous_commit', 'off', true)\
            """.formatted(schema.name()), node);
        mine(!extended.isEmpty());
    }

    /** Says why the view cannot go on, for whoever looks on any node; the next batch that succeeds takes it back. */
    void note(String trouble) {
        jdbc.update("update %s.view_state set trouble = ? where owner = ?".formatted(schema.name()), trouble, node);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        jdbc.update("update %s.view_state set owner = null where owner = ?".formatted(schema.name()), node);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return ONE_SEGMENT.clone();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(schema.name());
    }

    private void mine(boolean claimed) {
        if (!claimed) {
            throw new UnableToClaimTokenException(schema.name() + " is worked on by another node");
        }
    }
}
