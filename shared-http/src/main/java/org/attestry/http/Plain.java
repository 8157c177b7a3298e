package org.attestry.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** What others wrote, made fit to be read back: whole characters only, and not too many of them. */
public final class Plain {

    private Plain() {}

    /** The same text with half characters and controls made visible, cut where it is longer than an answer should be. */
    static String of(String text, int most) {
        var plain = new StringBuilder(Math.min(text.length(), most));
        text.codePoints()
                .limit(most)
                .forEach(c -> plain.appendCodePoint(
                        (Character.isISOControl(c) && c != '\n' && c != '\t')
                                        || Character.getType(c) == Character.SURROGATE
                                ? '\uFFFD'
                                : c));
        return text.codePointCount(0, text.length()) > most ? plain + "..." : plain.toString();
    }

    /**
     * Text out of its percent-encoded form (RFC 3986), strictly.
     *
     * @throws IllegalArgumentException if it is not ASCII, an escape is broken, or what comes out is no UTF-8
     */
    public static String decoded(String encoded) {
        if (!encoded.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("not ASCII");
        }
        var bytes = UriUtils.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("not UTF-8", broken);
        }
    }
}
