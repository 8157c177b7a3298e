package org.attestry.http;

import java.util.Arrays;
import java.util.stream.Collectors;
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

    @ExceptionHandler
    ResponseEntity<Problem> answer(Exception failure) {
        return problems.answer(
                switch (failure) {
                    case HttpRequestMethodNotSupportedException e ->
                        Problem.of(KnownProblem.WRONG_METHOD, "It takes " + methods(e) + ".");
                    case HttpMediaTypeNotSupportedException e ->
                        Problem.of(KnownProblem.WRONG_MEDIA_TYPE, "It takes " + e.getSupportedMediaTypes() + ".");
                    case ErrorResponse e -> ofStatus(e.getStatusCode().value());
                    default -> problems.of(failure);
                });
    }

    private static String methods(HttpRequestMethodNotSupportedException refused) {
        return Stream.ofNullable(refused.getSupportedMethods())
                .flatMap(Arrays::stream)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Problem ofStatus(int status) {
        return Arrays.stream(KnownProblem.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .map(known -> Problem.of(known, "See /openapi.json for what can be asked here."))
                .orElseGet(() -> Problem.of(KnownProblem.MALFORMED, "See /openapi.json for what can be asked here."));
    }
}
