package org.attestry.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;

/**
 * What one path takes: the record is its body, its documentation and its name.
 *
 * @param method the HTTP method
 * @param path the template below {@code /api}, for instance {@code /visits/{visitId}}
 * @param record the command or query
 * @param by who may send it; empty: anybody with a token
 */
public record Contract(String method, String path, Class<?> record, Set<Role> by) {

    /**
     * Reads {@code "PUT /visits/{visitId}"}.
     *
     * @throws IllegalArgumentException if it is no method and path, or names a variable the record does not have
     */
    public static Contract of(String methodAndPath, Class<?> record, Role... by) {
        var parts = methodAndPath.split(" ");
        if (parts.length != 2 || !parts[1].startsWith("/")) {
            throw new IllegalArgumentException(
                    record.getName() + ": \"" + methodAndPath + "\" is not \"METHOD /path\"");
        }
        var components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (var word : parts[1].substring(1).split("/")) {
            if (word.startsWith("{") && !components.contains(word.substring(1, word.length() - 1))) {
                throw new IllegalArgumentException(record.getName() + " has nothing named as " + word + " in its path");
            }
        }
        return new Contract(parts[0], parts[1], record, Set.of(by));
    }

    /** Whether anybody with a token may ever send it; what only a policy sends has no door. */
    public boolean isForPeople() {
        return by.isEmpty() || by.stream().anyMatch(Role::isForPeople);
    }

    /** The name programs use for it: the record's own. */
    public String name() {
        return record.getSimpleName();
    }
}
