package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceiptIT {
    private final Ledger ledger = Ledger.open(TestDatabase.withLedger());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_receipt_is_stored_with_its_append_and_found_again() {
        Appended landed = ledger.append(new Append(
                List.of(Some.entry("vis-1", 0), Some.entry("vis-1", 1)),
                List.of(),
                new Receipt("key-1", "f-1", "{ \"said\" : \"gr\u00fc\u00df dich\" }")));

        assertThat(ledger.receipt("key-1"))
                .contains(new StoredReceipt(
                        "key-1",
                        "f-1",
                        "{ \"said\" : \"gr\u00fc\u00df dich\" }",
                        landed.lastPosition(),
                        landed.recordedAt()));
        assertThat(ledger.receipt("key-2")).isEmpty();
    }

    @Test
    void a_second_command_with_the_same_key_gets_the_stored_answer_and_writes_nothing() {
        ledger.append(new Append(List.of(Some.entry("vis-1", 0)), List.of(), Some.receipt("key")));
        StoredReceipt stored = ledger.receipt("key").orElseThrow();

        // its sequence is stale as well: the receipt is what it hears about
        assertThatThrownBy(() ->
                        ledger.append(new Append(List.of(Some.entry("vis-1", 0)), List.of(), Some.receipt("key"))))
                .isInstanceOfSatisfying(
                        ReceiptConflict.class, no -> assertThat(no.stored()).isEqualTo(stored));
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void a_command_without_news_leaves_a_receipt_and_no_event() {
        ledger.append(Append.of(Some.entry("vis-1", 0)));
        Appended landed = ledger.append(new Append(List.of(), List.of(), Some.receipt("no-news")));

        assertThat(landed.lastPosition()).isEqualTo(1);
        assertThat(landed.firstPosition()).isEqualTo(2);
        assertThat(ledger.head().position()).isEqualTo(1);
        assertThat(ledger.receipt("no-news")).isPresent();
    }

    @Test
    void a_refused_command_leaves_no_receipt() {
        ledger.append(Append.of(Some.entry("vis-1", 0)));

        assertThatThrownBy(() ->
                        ledger.append(new Append(List.of(Some.entry("vis-1", 0)), List.of(), Some.receipt("key"))))
                .isInstanceOf(SequenceConflict.class);
        assertThat(ledger.receipt("key")).isEmpty();
    }
}
