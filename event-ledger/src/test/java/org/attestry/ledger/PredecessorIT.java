package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The append function believes nobody who says where a stream stood: it looks. */
class PredecessorIT {
    private final DataSource database = TestDatabase.withLedger();

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        one after the other       | {1,1} | {0,1} | {a,a} | {0,1} | stored
        a gap between the two     | {1,1} | {0,1} | {a,a} | {0,2} | sequence
        the one of another stream | {1,1} | {0,1} | {a,b} | {0,1} | sequence
        one of another command    | {1,2} | {0,1} | {a,a} | {0,1} | sequence
        itself                    | {1,1} | {0,2} | {a,b} | {0,1} | sequence
        one that is not there     | {1,1} | {0,9} | {a,a} | {0,1} | sequence
        """)
    void an_entry_goes_on_only_after_the_one_before_it_in_its_stream_and_command(
            String named, String commands, String after, String streams, String sequences, String answer) {
        String call = """
            select coalesce(conflict, 'stored') from ledger.append(2, false, '%s', '%s', '%s', '%s', '{t,t}', '{0,0}',
                array[gen_random_uuid()::text, gen_random_uuid()::text], '{"{}","{}"}', '{"{}","{}"}',
                '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')\
            """.formatted(commands, after, streams, sequences);
        List<String> answers = new Rows(database).list(call, row -> row.getString(1));

        assertThat(answers).contains(answer);
        if (answer.equals("stored")) {
            assertThat(answers).hasSize(1);
        }
    }
}
