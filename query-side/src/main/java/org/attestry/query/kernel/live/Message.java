package org.attestry.query.kernel.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is sent to readers, as server-sent events have it; many share one. */
final class Message {

    /** The first that is said: after how many milliseconds who was cut off is to come again. */
    static final Message OPENING = new Message(0, 0, null, false, "retry: 2000\n\n".getBytes(UTF_8));

    /** Said when nothing else is, so that both ends notice a dead line. */
    static final Message HEARTBEAT = new Message(0, 0, null, false, ":\n\n".getBytes(UTF_8));

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}-([A-Za-z0-9_-]{1,64})");
    private static final AtomicLong TURNS = new AtomicLong();

    private final long turn;
    private final long position;
    private final @Nullable String digest;
    private final boolean last;
    private final byte[] bytes;

    private Message(long turn, long position, @Nullable String digest, boolean last, byte[] bytes) {
        this.turn = turn;
        this.position = position;
        this.digest = digest;
        this.last = last;
        this.bytes = bytes;
    }

    /** A number for what is asked from now on: of two answers the one with the greater is the newer. */
    static long nextTurn() {
        return TURNS.incrementAndGet();
    }

    static Message answer(long turn, Answer answer) {
        var head = "event: answer\nid: %d-%s\ndata: ".formatted(answer.position(), answer.digest());
        return new Message(turn, answer.position(), answer.digest(), false, framed(head, answer.json()));
    }

    /** Something went wrong; the readers stay. */
    static Message problem(long turn, byte[] json) {
        return new Message(turn, 0, null, false, framed("event: problem\ndata: ", json));
    }

    /** Something went wrong for good; nothing comes after it. */
    static Message end(byte[] problem) {
        return new Message(Long.MAX_VALUE, 0, null, true, framed("event: problem\ndata: ", problem));
    }

    /** The end without a word: the reader is to come again. */
    static Message end() {
        return new Message(Long.MAX_VALUE, 0, null, true, new byte[0]);
    }

    /** The digest in the id of the last message that a reader had; none in what is no such id. */
    static @Nullable String digestIn(@Nullable String id) {
        var match = ID.matcher(id == null ? "" : id);
        return match.matches() ? match.group(1) : null;
    }

    boolean isNewerThan(@Nullable Message other) {
        return other == null || other.turn < turn;
    }

    /** Whether the other says the same: the same answer, byte by byte. */
    boolean says(@Nullable String other) {
        return digest != null && digest.equals(other);
    }

    long turn() {
        return turn;
    }

    long position() {
        return position;
    }

    /** Names the answer that it is, if it is one. */
    @Nullable
    String digest() {
        return digest;
    }

    boolean isLast() {
        return last;
    }

    byte[] bytes() {
        return bytes;
    }

    private static byte[] framed(String head, byte[] json) {
        var out = new ByteArrayOutputStream(head.length() + json.length + 2);
        out.writeBytes(head.getBytes(UTF_8));
        out.writeBytes(json);
        out.writeBytes("\n\n".getBytes(UTF_8));
        return out.toByteArray();
    }
}
