package org.attestry.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesIT {
    private static final List<String> PAYLOADS = List.of(
            "{}",
            "{ \"b\" : 1.50,\"a\":1e3 , \"a\":2 }  ",
            "{\"name\":\"Zo\u00eb \u4e2d\u6587 \ud83e\udde1 \ud834\udd1e \u2028 \u007f\"}",
            "{\"escaped\":\"\\ud83e\\udde1 \\u0000 \\n \\u00e9 \\/\"}",
            "{\"big\":123456789012345678901234567890.000}",
            "{\"long\":\"" + "\u00fc".repeat(100_000) + "\"}");

    private final DataSource database = TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database);

    @AfterEach
    void close() {
        ledger.close();
    }

    private void appendAll() {
        for (String payload : PAYLOADS) {
            ledger.append(Append.of(Some.entry("str-\"\\\u00fc-" + payload.hashCode(), 0, payload)));
        }
    }

    @Test
    void metadata_and_payload_are_kept_byte_for_byte() {
        appendAll();
        assertThat(ledger.read(0, 100).stream().map(Recorded::payload)).containsExactlyElementsOf(PAYLOADS);
        try (Entries entries = ledger.read(0)) {
            List<String> streamed = new ArrayList<>();
            entries.forEachRemaining(entry -> streamed.add(entry.payload()));
            assertThat(streamed).isEqualTo(PAYLOADS);
        }
    }

    @Test
    void anybody_can_make_the_line_from_the_record_and_the_leaf_from_the_line() throws Exception {
        appendAll();
        List<String> lines = new ArrayList<>();
        ledger.export(1, PAYLOADS.size(), lines::add);
        List<String> leaves = leaves();

        List<Recorded> recorded = ledger.read(0, 100);
        for (int i = 0; i < recorded.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(line(recorded.get(i)));
            assertThat(leaf(lines.get(i))).isEqualTo(leaves.get(i));
        }
    }

    @Test
    void the_lines_of_an_export_rehash_to_the_leaves() throws Exception {
        appendAll();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.export(2, 4, out);

        assertThat(out.toString(UTF_8).lines().map(BytesIT::leaf)).containsExactlyElementsOf(leaves().subList(1, 4));
        assertThat(out.toString(UTF_8)).endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\n}", "{\"a\":\t1}", "{\"a\":\"\u0000\"}", "{\"half\":\"\ud83e\"}", "{\"half\":\"\udde1x\"}"})
    void text_that_is_not_one_line_or_not_unicode_is_refused_before_it_travels(String payload) {
        assertThatThrownBy(() -> Some.entry("str-1", 0, payload)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Some.entry(payload, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The line, made without the database, as docs/ledger-format.md says. */
    private static String line(Recorded e) {
        DateTimeFormatter micros = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
        return "{\"position\":" + e.position() + ",\"stream\":\""
                + e.streamId().replace("\\", "\\\\").replace("\"", "\\\"")
                + "\",\"sequence\":" + e.sequence() + ",\"type\":\"" + e.type() + "\",\"revision\":" + e.revision()
                + ",\"id\":\"" + e.eventId() + "\",\"recorded\":\""
                + e.recordedAt().atOffset(ZoneOffset.UTC).format(micros)
                + "\",\"metadata\":" + e.metadata() + ",\"payload\":" + e.payload() + "}";
    }

    private static String leaf(String line) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            return java.util.HexFormat.of().formatHex(sha.digest(line.getBytes(UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<String> leaves() throws Exception {
        try (Connection connection = database.getConnection();
                Statement ask = connection.createStatement();
                ResultSet rows = ask.executeQuery("select encode(leaf, 'hex') from ledger.event order by position")) {
            List<String> leaves = new ArrayList<>();
            while (rows.next()) {
                leaves.add(rows.getString(1));
            }
            return leaves;
        }
    }
}
