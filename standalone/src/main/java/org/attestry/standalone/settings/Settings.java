package org.attestry.standalone.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * How the product is started.
 *
 * @param data where everything is kept
 * @param binaries where PostgreSQL's programs are unpacked
 * @param demo whether an empty product begins with a demo organisation
 */
public record Settings(Path data, Path binaries, boolean demo, Addresses addresses) {
    private static final int DEFAULT_COMMAND_PORT = 8080;
    private static final int DEFAULT_QUERY_PORT = 8081;
    private static final int HIGHEST_PORT = 65_535;

    /** Reads the variables that begin with {@code ATTESTRY_}; what is not set has a default. */
    public static Settings from(Map<String, String> environment) {
        Path data = Path.of(text(environment, "ATTESTRY_DATA", "attestry-data"))
                .toAbsolutePath()
                .normalize();
        Addresses addresses = new Addresses(
                text(environment, "ATTESTRY_BIND", "127.0.0.1"),
                port(environment, "ATTESTRY_COMMAND_PORT", DEFAULT_COMMAND_PORT),
                port(environment, "ATTESTRY_QUERY_PORT", DEFAULT_QUERY_PORT));
        if (addresses.commandPort() == addresses.queryPort()) {
            throw new StartRefused("ATTESTRY_COMMAND_PORT and ATTESTRY_QUERY_PORT must differ; both are "
                    + addresses.queryPort() + ".");
        }
        return new Settings(data, data.resolve("programs"), demo(environment), addresses);
    }

    /** The last day that is over, in UTC: what the first command of a newcomer is about. */
    public LocalDate yesterday() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1);
    }

    private static boolean demo(Map<String, String> environment) {
        String wanted = text(environment, "ATTESTRY_DEMO", "on");
        return switch (wanted) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new StartRefused("ATTESTRY_DEMO is either on or off, not \"" + wanted + "\".");
        };
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String wanted = text(environment, name, Integer.toString(otherwise));
        if (!wanted.matches("[1-9][0-9]{0,4}") || Integer.parseInt(wanted) > HIGHEST_PORT) {
            throw new StartRefused(name + " is a port number from 1 to 65535, not \"" + wanted + "\".");
        }
        return Integer.parseInt(wanted);
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
