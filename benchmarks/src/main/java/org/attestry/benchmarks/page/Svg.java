package org.attestry.benchmarks.page;

import java.util.Locale;

/** Pieces of a drawing, as text. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    Svg(double width, double height, String says) {
        put("<svg viewBox='0 0 %.0f %.0f' role='img' aria-label='%s'>", width, height, escape(says));
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return put("<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' class='%s'/>", x1, y1, x2, y2, style);
    }

    Svg box(double x, double y, double width, double height, String attributes) {
        return put("<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='2' %s/>", x, y, width, height, attributes);
    }

    /** Where it is anchored: start, middle or end. */
    Svg text(double x, double y, String anchor, String style, String words) {
        return put("<text x='%.1f' y='%.1f' text-anchor='%s' class='%s'>%s</text>", x, y, anchor, style, escape(words));
    }

    Svg path(String points, String colour) {
        return put("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>", points, colour);
    }

    /** A mark whose shape tells lines apart where colours do not, with the value that a pointer over it shows. */
    Svg mark(int shape, double x, double y, String colour, String says) {
        put("<g fill='%s' stroke='var(--card)' stroke-width='1.5'>", colour);
        switch (shape % 4) {
            case 0 -> put("<circle cx='%.1f' cy='%.1f' r='4.5'>", x, y);
            case 1 -> put("<rect x='%.1f' y='%.1f' width='8.4' height='8.4'>", x - 4.2, y - 4.2);
            case 2 -> put("<path d='M%.1f %.1fl5.2 9h-10.4z'>", x, y - 5.6);
            default -> put("<path d='M%.1f %.1fl5.4 5.4l-5.4 5.4l-5.4-5.4z'>", x, y - 5.4);
        }
        put("<title>%s</title>", escape(says));
        return put(shape % 4 == 0 ? "</circle></g>" : shape % 4 == 1 ? "</rect></g>" : "</path></g>");
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency for one private text
    Svg put(String form, Object... values) {
        text.append(values.length == 0 ? form : String.format(Locale.ROOT, form, values));
        return this;
    }

    String done() {
        return text + "</svg>\n";
    }

    static String colour(int line) {
        return "var(--s" + line % 8 + ")";
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
