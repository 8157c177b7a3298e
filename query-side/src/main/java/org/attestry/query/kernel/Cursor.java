package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a page ended, in a form that only this query with these filters takes back. */
final class Cursor {

    /** As it travels: whoever sends it may have made it up. */
    private record Place(@Nullable String of, @Nullable List<String> key) {}

    private final String filters;
    private final JsonMapper json;

    Cursor(Object query, JsonMapper json) {
        this.json = json;
        var fields = (ObjectNode) json.valueToTree(query);
        fields.remove(List.of("after", "limit"));
        var text = query.getClass().getSimpleName() + fields;
        this.filters = Digests.shortOf(text.getBytes(StandardCharsets.UTF_8));
    }

    String write(List<String> key) {
        var place = json.writeValueAsBytes(new Place(filters, key));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    @Nullable
    List<String> read(@Nullable String cursor, int columns) {
        if (cursor == null) {
            return null;
        }
        Place place;
        try {
            place = json.readValue(Base64.getUrlDecoder().decode(cursor), Place.class);
        } catch (IllegalArgumentException | JacksonException unreadable) {
            throw notOne();
        }
        if (place == null || place.of() == null || place.key() == null || !isKey(place.key(), columns)) {
            throw notOne();
        }
        if (!place.of().equals(filters)) {
            throw new Rejected(Problem.invalid(
                    "after", "belongs to other filters; leave it out to begin at the first page of these"));
        }
        return place.key();
    }

    private static boolean isKey(List<String> key, int columns) {
        return key.size() == columns && key.stream().allMatch(Objects::nonNull);
    }

    static Rejected notOne() {
        return new Rejected(Problem.invalid("after", "is no cursor; send what an earlier page gave as next"));
    }
}
