package org.attestry.standalone.postgres;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How PostgreSQL is set up: durable before anything else, and sized for the machine it shares with the product. */
final class PostgresSettings {
    private static final long MB = 1024L * 1024L;

    private PostgresSettings() {}

    /** The settings as a file that PostgreSQL includes into its own. */
    static String file(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "100");

        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");

        long memory = memoryInMegabytes();
        settings.put("shared_buffers", Math.clamp(memory / 8, 128, 1024) + "MB");
        settings.put("effective_cache_size", Math.max(memory / 2, 256) + "MB");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("wal_buffers", "16MB");
        settings.put("max_wal_size", "2GB");
        settings.put("min_wal_size", "256MB");
        // Pages of an index of random keys do not shrink; trying took half of the time of an append.
        settings.put("wal_compression", "off");
        settings.put("checkpoint_timeout", "15min");
        settings.put("checkpoint_completion_target", "0.9");
        settings.put("random_page_cost", "1.1");
        // Queries here are short; compiling them costs more than it saves.
        settings.put("jit", "off");

        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // One file for each day of the week, each begun anew a week later: the log stays small without anybody's care.
        settings.put("logging_collector", "on");
        settings.put("log_directory", "../logs");
        settings.put("log_filename", "postgres-%a.log");
        settings.put("log_file_mode", "0600");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining("", "# Written by Attestry at every start.\n", ""));
    }

    private static long memoryInMegabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / MB
                : 1024;
    }
}
