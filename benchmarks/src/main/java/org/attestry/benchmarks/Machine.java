package org.attestry.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** What it was measured on and with: figures without it say little. */
public final class Machine {
    private Machine() {}

    public static String describe() {
        return """
            machine    %s, %d processors, %d GB, %s %s, load %.1f at the start
            versions   %s, Java %s, Axon %s, PostgreSQL's JDBC driver %s, HikariCP %s\
            """.formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        memory() >> 30,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Pgbench.version().orElse("no pgbench on the path"),
                        Runtime.version(),
                        version(CommandBus.class),
                        version(Driver.class),
                        version(HikariConfig.class));
    }

    private static String version(Class<?> of) {
        @Nullable String said = of.getPackage().getImplementationVersion();
        if (said != null) {
            return said;
        }
        // the name of the jar, without its folder and ending
        String file = of.getProtectionDomain().getCodeSource().getLocation().getPath();
        return file.substring(file.lastIndexOf('-') + 1).replace(".jar", "");
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", ""));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch", "");
        }
    }
}
