package org.attestry.standalone.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, as the build wrote it down. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream written = Version.class.getResourceAsStream("/attestry-version.txt")) {
            if (written == null) {
                throw new IOException("attestry-version.txt is missing from the build");
            }
            return new String[] {"Attestry " + new String(written.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
