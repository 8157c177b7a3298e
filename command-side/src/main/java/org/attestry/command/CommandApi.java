package org.attestry.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.attestry.command.bulk.BulkAnswer;
import org.attestry.command.bulk.BulkLine;
import org.attestry.command.kernel.Answer;
import org.attestry.command.kernel.CommandContract;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.command.kernel.Refusal;
import org.attestry.http.openapi.ApiPages;
import org.attestry.http.openapi.OpenApi;
import org.attestry.http.openapi.Operation;
import org.attestry.http.openapi.PossibleProblem;
import org.attestry.http.openapi.SignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Documents this side from its own commands. */
@Configuration(proxyBeanMethods = false)
@Import(ApiPages.class)
class CommandApi {

    private static final String ABOUT = """
        Takes the decisions of a health plan's provider-network operations, and records what follows from them.

        Every command is safe to repeat: you make the ids, and saying the same thing twice is no news. Send
        `Idempotency-Key` to get the first answer again, `If-Match` to decide upon what you have read. The
        `Attestry-Position` of an answer, sent as `Attestry-After` to the query side, reads your own write back.
        Every no is a problem (RFC 9457) with a stable `type` that can be opened in a browser.
        """;

    @Bean
    OpenApi openApi(
            CommandContracts contracts,
            JsonMapper json,
            SignIn signIn,
            @Value("${attestry.public-url:/}") String server) {
        var api = new OpenApi.Builder(json, "Attestry: the decisions", ABOUT)
                .signIn(signIn)
                .server(server);
        contracts.forPeople().stream()
                .map(contract -> Operation.command(contract.http(), Answer.class, refusals(contract)))
                .forEach(api::operation);
        return api.bulk(BulkLine.class, BulkAnswer.class).build();
    }

    /** Every refusal of the command's context. */
    private static Collection<PossibleProblem> refusals(CommandContract contract) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        return scanner.findCandidateComponents(contract.http().record().getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .flatMap(refusals -> Arrays.stream(refusals.getEnumConstants()))
                .map(Refusal.class::cast)
                .map(r -> new PossibleProblem(r.type(), r.sentence(), r.status(), PossibleProblem.BY_RULE))
                .toList();
    }
}
