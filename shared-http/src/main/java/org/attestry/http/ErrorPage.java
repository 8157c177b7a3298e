package org.attestry.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says as a problem, too, what went wrong before a request came to an endpoint. */
@RestController
final class ErrorPage implements ErrorController {

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ResponseEntity<Problem> answer(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null; // the broken connection tells
        }
        response.reset();
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof IOException) { // Tomcat keeps it here even if somebody has caught it
            return problems.answer(Requests.brokenOff().problem());
        }
        if (failure instanceof Throwable unexpected) {
            return problems.answer(problems.of(unexpected));
        }
        // somebody asks for this very path: there is nothing
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return problems.answer(Problem.ofStatus(status));
    }
}
