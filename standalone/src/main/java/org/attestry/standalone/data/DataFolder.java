package org.attestry.standalone.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.attestry.standalone.settings.StartRefused;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything the product keeps, opened by one running product at a time. */
public final class DataFolder implements AutoCloseable {
    /** Raised when an older product could no longer read what a newer one keeps here. */
    static final int FORMAT = 1;

    private static final String LOCK = "lock";
    private static final String VERSION = "VERSION";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens the folder, makes it where there is none, and keeps every other product out of it until closed. */
    public static DataFolder open(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            OwnerOnly.makeFolder(path);
            refuseForeign(path);
            FileChannel lock = lock(path);
            try {
                checkFormat(path);
            } catch (IOException | RuntimeException refused) {
                lock.close();
                throw refused;
            }
            return new DataFolder(path, lock);
        } catch (IOException notWritable) {
            throw new StartRefused(
                    "The data folder " + path + " cannot be written (" + notWritable
                            + "). Name another one with ATTESTRY_DATA.",
                    notWritable);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new StartRefused("The folder " + path
                        + " holds files that Attestry did not write. Name an empty or new folder with ATTESTRY_DATA.");
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            // the same answer as for a lock held by another process
        }
        if (held == null) {
            channel.close();
            throw new StartRefused("The data folder " + path
                    + " is in use by another running Attestry. Stop that one, or name another folder with"
                    + " ATTESTRY_DATA.");
        }
        return channel;
    }

    private static void checkFormat(Path path) throws IOException {
        Path version = path.resolve(VERSION);
        if (!Files.exists(version)) {
            Files.writeString(version, FORMAT + "\n");
            return;
        }
        String written = Files.readString(version).strip();
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw new StartRefused("The file " + version + " does not say which format the data folder has, so it is"
                    + " left alone. Restore it from a back-up.");
        }
        if (Integer.parseInt(written) > FORMAT) {
            throw new StartRefused("The data folder " + path + " was written by a newer version of Attestry (format "
                    + written + ", this one knows up to " + FORMAT + "). Start that version, or name another folder"
                    + " with ATTESTRY_DATA.");
        }
    }
}
