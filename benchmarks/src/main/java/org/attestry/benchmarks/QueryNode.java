package org.attestry.benchmarks;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attestry.query.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The product's query side as it starts everywhere, but with patience for long builds; nobody asks it over HTTP. */
public final class QueryNode implements AutoCloseable {
    private static final int LOOK_MILLIS = 100;
    private static final long SILENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    /** SQL that asks all views that serve. */
    private static final String POSITIONS = """
        select string_agg(format('select position from %I.view_state', schema), ' union all ')
        from views_work.home where stage = 'SERVING'\
        """;

    private final ConfigurableApplicationContext context;
    private final Login superuser;

    private QueryNode(ConfigurableApplicationContext context, Login superuser) {
        this.context = context;
        this.superuser = superuser;
    }

    public static QueryNode start(Login account, Login superuser) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", account.url());
        properties.put("spring.datasource.username", account.user());
        properties.put("spring.datasource.password", account.password());
        // never fetched, because nobody comes with a token
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", "http://127.0.0.1:9/jwks");
        properties.put("attestry.past.patience", "1d");
        properties.put("attestry.past.room", "1TB");
        properties.put("logging.level.root", "warn");
        SpringApplication side = QuerySide.application();
        side.setLogStartupInfo(false);
        side.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("benchmark", properties)));
        return new QueryNode(side.run(), superuser);
    }

    /** The schema that a view serves from. */
    public static String schemaOf(String view, Login superuser) {
        return superuser.text("select schema from views_work.home where stage = 'SERVING' and view = '" + view + "'");
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Waits until every view serves all events up to a position. */
    public void awaitViews(long position, PrintWriter log) throws InterruptedException {
        long reached = -1;
        long since = System.nanoTime();
        long told = since;
        while (reached < position) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            long now = slowest();
            if (now > reached) {
                reached = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > SILENCE_NANOS) {
                throw new WrongResult("A view stands still at %d of %d".formatted(reached, position));
            }
            if (System.nanoTime() - told > TimeUnit.SECONDS.toNanos(10)) {
                told = System.nanoTime();
                log.printf("the views that serve are at %,d of %,d%n", reached, position);
                log.flush();
            }
        }
    }

    private long slowest() {
        return superuser.number("select min(position) from (" + superuser.text(POSITIONS) + ") p");
    }

    @Override
    public void close() {
        context.close();
    }
}
