package org.attestry.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads bytes as one JSON object in UTF-8, and says at which place it is none. */
final class JsonReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper json;

    JsonReader(JsonMapper json) {
        this.json = json;
    }

    ObjectNode object(byte[] bytes) {
        return asObject(tree(text(bytes)));
    }

    /** Decoded here and strictly: Jackson would guess UTF-16 and 32, and replace what it cannot decode. */
    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
                text.get(); // editors on Windows begin files with it
            }
            return text.toString();
        } catch (CharacterCodingException broken) {
            throw new Rejected(Problem.of(KnownProblem.MALFORMED, "It is not in UTF-8."));
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (StreamConstraintsException tooMuch) {
            throw new Rejected(Problem.of(
                    KnownProblem.MALFORMED, "Too deep, too long or too many: " + tooMuch.getOriginalMessage()));
        } catch (StreamReadException broken) {
            var at = broken.getLocation();
            throw new Rejected(Problem.of(
                    KnownProblem.MALFORMED,
                    "Line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(), broken.getOriginalMessage())));
        } catch (JacksonException other) {
            throw new Rejected(Problem.of(KnownProblem.MALFORMED, other.getOriginalMessage()));
        }
    }

    private static ObjectNode asObject(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new Rejected(
                node.isMissingNode()
                        ? Problem.of(
                                KnownProblem.MALFORMED,
                                "There is no body; send a JSON object, {} if there is nothing to say.")
                        : Problem.invalid("$", "must be a JSON object"));
    }
}
