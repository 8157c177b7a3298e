package org.attestry.http.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.util.Locale;

/** What the Javadoc of a type says, as CommonMark; empty where it says nothing. */
final class Docs {

    private Docs() {}

    /** The first sentence, without its full stop. */
    static String summary(Class<?> type) {
        var all = of(type).replace('\n', ' ');
        int end = all.indexOf(". ");
        return (end < 0 ? all : all.substring(0, end)).replaceAll("[.]$", "").replace("`", "");
    }

    static String of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    static String of(Enum<?> constant) {
        return text(RuntimeJavadoc.getJavadoc(constant).getComment());
    }

    static String ofComponent(Class<?> record, String name) {
        return RuntimeJavadoc.getJavadoc(record).getRecordComponents().stream()
                .filter(p -> p.getName().equals(name))
                .findFirst()
                .map(p -> text(p.getComment()))
                .orElse("");
    }

    /** {@code effectiveFrom} as {@code effective from}. */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String text(Comment comment) {
        var text = new StringBuilder();
        comment.visit(new CommentVisitor() {
            @Override
            public void commentText(String value) {
                text.append(value);
            }

            @Override
            public void inlineLink(Link link) {
                text.append(link.getLabel());
            }

            @Override
            public void inlineTag(String name, String value) {
                text.append('`').append(value).append('`');
            }

            @Override
            public void inlineValue(Value value) {
                text.append(value.getReferencedMemberName());
            }
        });
        return text.toString()
                .replaceAll("\\s*<p>\\s*", "\n\n")
                .replaceAll("</?[a-z]+>", "")
                .replaceAll("[ \\t]*(?<!\\n)\\n(?!\\n)[ \\t]*", " ")
                .strip();
    }
}
