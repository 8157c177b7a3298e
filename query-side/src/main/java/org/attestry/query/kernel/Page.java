package org.attestry.query.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of the answer, and where it goes on.
 *
 * @param items in the order the query names
 * @param next send it as {@code after} with the same filters to get what follows; missing at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** How many items a page has when nobody says. */
    public static final int USUAL = 50;

    /** How many items a page has at most. */
    public static final int MOST = 500;

    /** The same page with each item seen another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }
}
