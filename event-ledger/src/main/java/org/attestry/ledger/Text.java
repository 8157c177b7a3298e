package org.attestry.ledger;

/** What the ledger accepts as text: one line that every tool reads back as the same bytes. */
final class Text {
    private Text() {}

    static String oneLine(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20) {
                throw new IllegalArgumentException(
                        "%s has the control character U+%04X at %d".formatted(name, (int) c, i));
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("%s has half a character at %d".formatted(name, i));
                }
                i++;
            }
        }
        return text;
    }

    static String named(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return oneLine(name, text);
    }
}
