package org.attestry.http.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestry.events.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a sample of any type that the binder would take, always the same one.
 *
 * <p>What is written by hand wins: a resource {@code LogVisit.example.json} beside the type, which may say only some
 * of the fields.
 */
public final class Examples {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final Instant FIRST_INSTANT = Instant.parse("2026-03-02T15:00:00Z");
    private static final int BETWEEN_DAYS = 30;
    private static final int BETWEEN_INSTANTS = 2700;

    private final JsonMapper json;
    private final Set<Type> open = new HashSet<>();

    public Examples(JsonMapper json) {
        this.json = json;
    }

    /** A sample of a type. */
    public JsonNode of(Type type) {
        var raw = Member.raw(type);
        var byHand = byHand(raw);
        if (byHand.isPresent() && !byHand.get().isObject()) {
            return byHand.get();
        }
        var made = Simple.of(raw).map(s -> json.readTree(s.example())).orElseGet(() -> made(type, raw));
        byHand.ifPresent(fields -> fields.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                ((ObjectNode) made).remove(field.getKey()); // what excludes another field is left out
            } else {
                ((ObjectNode) made).set(field.getKey(), field.getValue());
            }
        }));
        return made;
    }

    /** A sample of a record, without some of its components. */
    public ObjectNode of(Class<?> record, Set<String> without) {
        return ((ObjectNode) of((Type) record)).without(without);
    }

    /** What ids of this kind begin with. */
    String prefix(Class<?> id) {
        try {
            id.getDeclaredConstructor(String.class).newInstance("");
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Id.Misnamed wrong) {
                return wrong.prefix();
            }
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(id + " is no record of one text", none);
        }
        throw new IllegalStateException(id + " takes any text: it needs a prefix");
    }

    private Optional<JsonNode> byHand(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + ".example.json";
        try (var in = type.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(json.readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode made(Type type, Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw)) {
            return json.createArrayNode().add(of(Member.argument(type, 0)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return json.createObjectNode().set("key", of(Member.argument(type, 1)));
        }
        if (raw.isEnum()) {
            return json.valueToTree(raw.getEnumConstants()[0]);
        }
        if (Id.class.isAssignableFrom(raw) && raw.isRecord()) {
            return json.valueToTree(prefix(raw) + "2026-0001");
        }
        if (raw.isSealed()) {
            return of((Type) raw.getPermittedSubclasses()[0]);
        }
        var value = Schemas.value(type);
        return value.isPresent() ? of(value.get(), 0) : raw.isRecord() ? record(type) : json.createObjectNode();
    }

    private ObjectNode record(Type type) {
        var made = json.createObjectNode();
        open.add(type);
        Kind.of(Member.raw(type)).ifPresent(kind -> made.put(kind.property(), kind.value()));
        for (var member : Member.of(type)) {
            long earlier = Member.of(type).stream()
                    .takeWhile(m -> !m.name().equals(member.name()))
                    .filter(m -> m.type().equals(member.type()))
                    .count();
            if (!open.contains(member.type())) { // a type that may hold itself stops at one
                made.set(member.name(), of(member, earlier));
            }
        }
        open.remove(type);
        return made;
    }

    /** Days and instants go forward through a record, so that "until" follows "from". */
    private JsonNode of(Member member, long earlier) {
        var raw = Member.raw(member.type());
        if (raw == LocalDate.class) {
            return json.valueToTree(FIRST_DAY.plusDays(BETWEEN_DAYS * earlier));
        }
        if (raw == Instant.class) {
            return json.valueToTree(FIRST_INSTANT.plusSeconds(BETWEEN_INSTANTS * earlier));
        }
        if (raw == String.class || Simple.isNumber(raw)) {
            return json.valueToTree(Fitting.value(member, of(member.type())));
        }
        return of(member.type());
    }
}
