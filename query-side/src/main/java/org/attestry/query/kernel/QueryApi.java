package org.attestry.query.kernel;

import org.attestry.http.openapi.ApiPages;
import org.attestry.http.openapi.OpenApi;
import org.attestry.http.openapi.Operation;
import org.attestry.http.openapi.SignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Documents this side from its own queries. */
@Configuration(proxyBeanMethods = false)
@Import(ApiPages.class)
class QueryApi {

    private static final String ABOUT = """
        Answers what happened in a health plan's provider-network operations, and how things stand.

        Every answer says in `Attestry-Position` which ledger position it includes. Send `Attestry-After` with the
        position of a command and the answer waits until it includes it. Any question can be asked `asOf` an instant or
        a position of the past; the answer is then the same whenever it is asked. Send `If-None-Match` to be told that
        nothing changed, or `Accept: text/event-stream` to be told each time that it did. Every no is a problem (RFC 9457) with a stable `type` that can be opened in a browser.
        """;

    @Bean
    OpenApi openApi(
            Questions questions, JsonMapper json, SignIn signIn, @Value("${attestry.public-url:/}") String server) {
        var api = new OpenApi.Builder(json, "Attestry: the answers", ABOUT)
                .signIn(signIn)
                .server(server);
        questions.all().stream()
                .map(q -> q.isLines() ? Operation.lines(q.contract()) : Operation.query(q.contract(), q.answer()))
                .forEach(api::operation);
        var explanations = questions.explanations();
        for (var question : questions.all()) {
            var query = question.contract().record();
            if (explanations.explain(query)) {
                var operation = Operation.query(Explanations.contract(question.contract()), Explanation.class);
                api.explanation(
                        operation, Explain.Wanted.class, explanations.figures(query), explanations.groups(query));
            }
        }
        return api.build();
    }
}
