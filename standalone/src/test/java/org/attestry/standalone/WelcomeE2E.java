package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.attestry.standalone.product.Welcome;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.Settings;
import org.junit.jupiter.api.Test;

class WelcomeE2E {
    private final Addresses at = StandaloneServer.shared().addresses();
    private final Settings empty = new Settings(Path.of("/srv/attestry"), Path.of("/srv/programs"), false, at);

    @Test
    void the_lines_on_the_console_work_as_pasted() throws Exception {
        assumeTrue(paste("curl --version").startsWith("curl"), "there is no curl on this machine");
        assertThat(paste(Welcome.firstCommand(empty))).contains("\"outcome\":\"applied\"");
        assertThat(paste(Welcome.firstCommand(empty))).contains("\"outcome\":\"no-news\"");
        assertThat(paste(Welcome.firstQuestion(empty).replace("curl http", "curl -H 'Attestry-After: 1' http")))
                .contains("mkt-lakeside", "Lakeside");
    }

    @Test
    void it_names_both_documents_every_user_and_where_tokens_are() {
        String welcome = Welcome.to(new Settings(Path.of("/srv/attestry"), Path.of("/srv/programs"), true, at));
        assertThat(welcome)
                .contains("/srv/attestry", at.tokenUrl(), at.command() + "/openapi.json", at.query() + "/openapi.json")
                .contains("approver3", "implementer", "auditor")
                .doesNotContain("WARNING");
    }

    @Test
    void it_warns_when_other_machines_are_let_in() {
        Addresses open = new Addresses("0.0.0.0", 8080, 8081);
        assertThat(Welcome.to(new Settings(Path.of("/srv"), Path.of("/srv"), true, open)))
                .contains("WARNING: ATTESTRY_BIND=0.0.0.0 lets other machines in");
    }

    private static String paste(String line) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return answer;
    }
}
