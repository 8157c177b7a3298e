package org.attestry.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what goes wrong before or inside an endpoint. */
@RestControllerAdvice
final class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** An answer of which a part is out already cannot be mended: the broken connection tells. */
    @ExceptionHandler
    ResponseEntity<Problem> answer(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        response.reset(); // it may have been begun as something else
        return problems.answer(
                switch (failure) {
                    case HttpRequestMethodNotSupportedException e -> Problem.wrongMethod(methods(e));
                    case HttpMediaTypeNotSupportedException e ->
                        Problem.of(KnownProblem.WRONG_MEDIA_TYPE, "It takes " + e.getSupportedMediaTypes() + ".");
                    case ErrorResponse e -> Problem.ofStatus(e.getStatusCode().value());
                    default -> problems.of(failure);
                });
    }

    private static List<String> methods(HttpRequestMethodNotSupportedException refused) {
        return Stream.ofNullable(refused.getSupportedMethods())
                .flatMap(Arrays::stream)
                .sorted()
                .toList();
    }
}
