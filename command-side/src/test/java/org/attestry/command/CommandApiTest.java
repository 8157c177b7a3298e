package org.attestry.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.validation.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.http.Binder;
import org.attestry.http.Json;
import org.attestry.http.openapi.Examples;
import org.attestry.http.openapi.Lint;
import org.attestry.http.openapi.OpenApi;
import org.attestry.http.openapi.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CommandApiTest {

    private static final CommandContracts CONTRACTS = CommandContracts.below("org.attestry.command");
    private static final JsonMapper JSON = Json.strict();

    private static final Binder BINDER =
            new Binder(JSON, Validation.buildDefaultValidatorFactory().getValidator());

    private static final OpenApi API = new CommandApi().openApi(CONTRACTS, JSON, SignIn.anyToken(), "/");

    @Test
    void a_linter_of_the_commands_finds_nothing() throws Exception {
        Files.writeString(Path.of("target/openapi.json"), API.document().toPrettyString());
        assertThat(Lint.of(API.document())).isEmpty();
    }

    @Test
    void every_command_names_the_refusals_of_its_context() {
        assertThat(API.problems())
                .containsKey("/problems/network/registered-otherwise")
                .allSatisfy(
                        (type, problem) -> assertThat(problem.title()).as(type).isNotBlank());
    }

    static Iterable<Class<?>> commands() {
        return CONTRACTS.forPeople().stream()
                .<Class<?>>map(contract -> contract.http().record())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_example_of_every_command_is_taken_by_the_binder(Class<?> command) {
        var example = new Examples(JSON).of(command, Set.of());
        assertThatNoException()
                .as("write what is missing into %s.example.json beside the record", command.getSimpleName())
                .isThrownBy(() -> BINDER.bind(command, Map.of(), example));
    }
}
