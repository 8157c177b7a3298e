package org.attestry.command.kernel;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;
import static org.springframework.web.bind.annotation.RequestMethod.TRACE;

import jakarta.servlet.http.HttpServletRequest;
import org.attestry.http.Binder;
import org.attestry.http.People;
import org.attestry.http.Person;
import org.attestry.http.Problems;
import org.attestry.http.Requests;
import org.attestry.http.Routes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one door for single commands: path and body become a record, the record becomes an answer. */
@RestController
final class CommandEndpoint {

    private final CommandContracts contracts;
    private final Routes routes;
    private final Binder binder;
    private final CommandDesk desk;
    private final Problems problems;
    private final Failures failures;
    private final CommandLimits limits;

    CommandEndpoint(
            CommandContracts contracts,
            Binder binder,
            CommandDesk desk,
            Problems problems,
            Failures failures,
            CommandLimits limits) {
        this.contracts = contracts;
        routes = new Routes(
                contracts.forPeople().stream().map(CommandContract::http).toList());
        this.binder = binder;
        this.desk = desk;
        this.problems = problems;
        this.failures = failures;
        this.limits = limits;
    }

    // every method is named: left out, Spring would answer OPTIONS itself, with methods that are not taken
    @RequestMapping(
            path = "/api/**",
            method = {GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE})
    ResponseEntity<?> take(HttpServletRequest request) {
        @Nullable Person person = null;
        @Nullable CommandContract contract = null;
        try {
            person = People.current();
            var match = routes.find(request.getMethod(), Requests.path(request));
            contract = contracts.named(match.contract().name());
            person.mustBeAny(match.contract().by());
            var body = Requests.body(request, binder, limits.bytes());
            var command = binder.bind(match.contract().record(), match.variables(), body);
            var answer = desk.send(command, person, Headers.envelope(request, Source.HTTP));
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON) // whatever was asked for: it is decided already
                    .eTag("\"" + answer.version() + "\"")
                    .header(Headers.POSITION, String.valueOf(answer.position()))
                    .body(answer);
        } catch (RuntimeException failure) {
            return problems.answer(failures.noted(problems, failure, person, contract));
        }
    }
}
