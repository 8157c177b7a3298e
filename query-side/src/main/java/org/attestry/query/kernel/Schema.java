package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The place in the database that belongs to one version of one view; nothing else is written there.
 *
 * @param name a plain lower-case name that needs no quotes
 */
record Schema(String name) {

    private static final Pattern VIEW = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    Schema {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" cannot name a schema (at most 63 of a-z, 0-9 and _)");
        }
    }

    /** One named after any text: a prefix, and so many digits of the text's hash. */
    static Schema named(String prefix, String text, int digits) {
        return new Schema(
                prefix + Digests.hexOf(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits));
    }

    static Schema of(View view) {
        if (!VIEW.matcher(view.name()).matches() || view.version() < 1) {
            throw new IllegalArgumentException(
                    "A view is named context.thing-in-words and versions count from 1, but \"" + view.name()
                            + "\" version " + view.version() + " is not");
        }
        return new Schema(view.name().replace('.', '_').replace('-', '_') + "_v" + view.version());
    }
}
