package org.attestry.query.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.http.Contract;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;

/** Everything that can be asked here. */
public final class Questions {

    private final Map<Class<?>, Question> byRecord = new LinkedHashMap<>();
    private final Explanations explanations = new Explanations();
    private final Views views;
    private final Served ledger;

    Questions(Views views, Collection<Object> desks) {
        this.views = views;
        ledger = new Served(null, Place.LEDGER, KnownView.answersOf(desks.toArray()));
        views.known().values().stream().flatMap(List::stream).forEach(view -> add(view.view(), view.name()));
        desks.forEach(desk -> add(desk, null));
    }

    private void add(Object handler, @Nullable String view) {
        explanations.add(handler);
        Arrays.stream(handler.getClass().getDeclaredMethods())
                .filter(method -> AnnotationUtils.findAnnotation(method, QueryHandler.class) != null)
                .map(method -> Question.of(method, view))
                .forEach(question -> {
                    var twin = byRecord.put(question.contract().record(), question);
                    if (twin != null && !twin.equals(question)) { // another version of a view answers the same
                        throw new IllegalStateException(question.contract().name() + " is answered twice");
                    }
                });
    }

    /** Each of them once, in the order of their paths. */
    public List<Question> all() {
        return byRecord.values().stream()
                .sorted((a, b) -> a.contract().path().compareTo(b.contract().path()))
                .toList();
    }

    /** Where they are asked, and where their figures are explained. */
    List<Contract> contracts() {
        var asked = all().stream().map(Question::contract).toList();
        var explained = asked.stream()
                .filter(contract -> explanations.explain(contract.record()))
                .map(Explanations::contract);
        return Stream.concat(asked.stream(), explained).toList();
    }

    /** Which of them have figures that can be explained. */
    Explanations explanations() {
        return explanations;
    }

    Question of(Class<?> query) {
        return Objects.requireNonNull(byRecord.get(query), () -> query.getName() + " is answered by nobody");
    }

    /** From where it is answered at the moment. */
    Served served(Question question) {
        return question.view() == null ? ledger : views.serving(question.view());
    }

    /** The schema that a kind of question is answered from at the moment; none while its view is only being built. */
    Optional<String> schemaOf(Class<?> query) {
        var view = of(query).view();
        return (view == null ? Optional.of(ledger) : views.find(view))
                .map(served -> served.place().schema());
    }
}
