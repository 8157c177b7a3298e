package org.attestry.http;

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
        return new Contract(parts[0], parts[1], record, Set.of(by));
    }

    /** The name programs use for it: the record's own. */
    public String name() {
        return record.getSimpleName();
    }
}
