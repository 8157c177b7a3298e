package org.attestry.command.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> lines(InputStream in) throws IOException {
        var lines = new Lines(in, 10);
        var read = new ArrayList<String>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            read.add(line.number() + ":" + (line.bytes() == null ? "too long" : new String(line.bytes(), UTF_8)));
        }
        return read;
    }

    @Test
    void the_last_line_needs_no_end() throws IOException {
        assertThat(lines("a\nb")).containsExactly("1:a", "2:b");
        assertThat(lines("a\nb\n")).containsExactly("1:a", "2:b");
    }

    @Test
    void an_empty_body_has_no_lines_and_blank_lines_are_counted_only() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\r\n \t\n")).isEmpty();
        assertThat(lines("\n\na\r\n\r\nb\r")).containsExactly("3:a\r", "5:b\r");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_and_the_next_is_read() throws IOException {
        assertThat(lines("1234567890\n12345678901\nb")).containsExactly("1:1234567890", "2:too long", "3:b");
        assertThat(lines("a\n" + "x".repeat(5_000_000))).containsExactly("1:a", "2:too long");
    }

    @Test
    void bytes_are_kept_as_they_came() throws IOException {
        var lines = new Lines(new ByteArrayInputStream(new byte[] {(byte) 0xff, 0, '\n'}), 10);
        assertThat(lines.next().bytes()).containsExactly(0xff, 0);
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it gives no byte at all
    void half_a_line_before_the_connection_broke_is_no_line() throws IOException {
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        var lines = new Lines(new SequenceInputStream(new ByteArrayInputStream("a\nb".getBytes(UTF_8)), breaking), 10);
        assertThat(lines.next().number()).isEqualTo(1);
        assertThatThrownBy(lines::next).hasMessage("gone");
    }
}
