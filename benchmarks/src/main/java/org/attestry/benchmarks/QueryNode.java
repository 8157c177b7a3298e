package org.attestry.benchmarks;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.attestry.events.StaffId;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.QuerySide;
import org.attestry.query.kernel.View;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product's query side as it starts everywhere, but with patience for long builds; nobody asks it over HTTP. */
public final class QueryNode implements AutoCloseable {
    /** Somebody who may ask for everything. */
    public static final Person DIRECTOR =
            new Person(new StaffId("stf-director"), Set.of(Role.DIRECTOR, Role.AUDITOR), Markets.EVERY, null);

    /** SQL that asks all views that serve or are to, and says 0 for those that do not yet. */
    private static final String POSITIONS = """
        select string_agg(
            format('select position, case %L when ''SERVING'' then position else 0 end as served from %I.view_state',
                stage, schema), ' union all ')
        from views_work.home where stage in ('BUILDING', 'READY', 'SERVING')\
        """;

    private final ConfigurableApplicationContext context;
    private final Login superuser;

    private QueryNode(ConfigurableApplicationContext context, Login superuser) {
        this.context = context;
        this.superuser = superuser;
    }

    public static QueryNode start(Login account, Login superuser) {
        return start(account, superuser, view -> true);
    }

    /** With these views only, for histories that would take all of them too long. */
    public static QueryNode start(Login account, Login superuser, Predicate<Class<?>> views) {
        SpringApplication side = QuerySide.application();
        side.addInitializers(starting -> starting.addBeanFactoryPostProcessor(beans -> leave(beans, views)));
        Map<String, Object> patient = Map.of("attestry.past.patience", "1d", "attestry.past.room", "1TB");
        return new QueryNode(Side.start(side, account, Side.NOBODY, patient), superuser);
    }

    private static void leave(ConfigurableListableBeanFactory beans, Predicate<Class<?>> views) {
        for (String name : beans.getBeanNamesForAnnotation(View.class)) {
            if (!views.test(beans.getType(name))) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            }
        }
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
        CatchingUp.await("views", position, () -> asked("min(served)"), () -> asked("avg(position)::bigint"), log);
    }

    private long asked(String what) {
        return superuser.number("select " + what + " from (" + superuser.text(POSITIONS) + ") p");
    }

    @Override
    public void close() {
        context.close();
    }
}
