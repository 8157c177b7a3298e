package org.attestry.query.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestry.http.Binder;
import org.attestry.http.Contract;
import org.attestry.http.Routes.Match;

/** Which queries have figures that can be explained, and how that is asked. */
final class Explanations {

    private static final String PATH = "/explain";
    private static final Set<String> OWN = Set.of("figure", "counted", "after", "limit");

    private final Map<Class<?>, Set<String>> groups = new HashMap<>();
    private final Map<Class<?>, Set<String>> figures = new HashMap<>();

    /** A view may come in several versions; whatever any of them can explain can be asked. */
    void add(Object view) {
        of(view).forEach(counting -> {
            groups.computeIfAbsent(counting.query(), q -> new TreeSet<>()).addAll(counting.groups());
            counting.names().forEach(figures.computeIfAbsent(counting.query(), q -> new TreeSet<>())::add);
            if (fieldsOf(counting.query()).stream().anyMatch(OWN::contains)) {
                throw new IllegalStateException(counting.query().getName() + " has a field named as one of " + OWN);
            }
        });
    }

    /** What a view counts by. */
    static List<Counting<?>> of(Object view) {
        return view instanceof Explains explains ? explains.countings() : List.of();
    }

    boolean explain(Class<?> query) {
        return groups.containsKey(query);
    }

    Set<String> groups(Class<?> query) {
        return groups.getOrDefault(query, Set.of());
    }

    Set<String> figures(Class<?> query) {
        return figures.getOrDefault(query, Set.of());
    }

    /** Where the figures of a query are explained: to the same people, below its own path. */
    static Contract contract(Contract query) {
        return new Contract(query.method(), query.path() + PATH, query.record(), query.by());
    }

    /** The query, or the question about a figure of its answer, that a request puts. */
    Asks<?> bound(Match match, Map<String, String[]> parameters, Binder binder) {
        var query = match.contract().record();
        if (!match.contract().path().endsWith(PATH)) {
            return (Asks<?>) binder.bindQuery(query, match.variables(), parameters);
        }
        var own = new LinkedHashMap<String, String[]>();
        var said = new LinkedHashMap<String, String[]>();
        var group = new TreeMap<String, String>();
        parameters.forEach((name, values) -> {
            boolean field = fieldsOf(query).contains(name);
            if (OWN.contains(name)) {
                own.put(name, values);
            } else if (groups(query).contains(name) && values.length == 1) {
                group.put(name, values[0]);
            }
            if (!OWN.contains(name) && (!group.containsKey(name) || (field && !values[0].isEmpty()))) {
                said.put(name, values);
            }
        });
        var wanted = binder.bindQuery(Explain.Wanted.class, Map.of(), own);
        return wanted.of((Asks<?>) binder.bindQuery(query, match.variables(), said), group);
    }

    private static Set<String> fieldsOf(Class<?> query) {
        var names = new HashSet<String>();
        Arrays.stream(query.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }
}
