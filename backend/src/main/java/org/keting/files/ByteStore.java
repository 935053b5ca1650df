package org.keting.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.shared.ids.Ids;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Bytes under their SHA-256, as {@code ab/cd/abcd…}, on a local disk. An object store would take this class's place:
 * nothing else knows where bytes are. A file appears complete or not at all, since it is renamed into place after a sync.
 */
@Component
class ByteStore {

    private static final String HASH = "[0-9a-f]{64}";

    private final Path root;
    private final Path incoming;
    private final long reserve;
    private final Clock clock;

    ByteStore(FileSettings settings, Clock clock) throws IOException {
        this.root = settings.folder();
        this.incoming = root.resolve("incoming");
        this.reserve = settings.reserve().toBytes();
        this.clock = clock;
        Files.createDirectories(incoming);
    }

    /** A new place for an upload of at most this size; fails with {@code storage-full} when the disk is nearly so. */
    Path openIncoming(long maxBytes) throws IOException {
        // The database shares the disk: it must be able to write when people have filled the rest.
        if (Files.getFileStore(incoming).getUsableSpace() - maxBytes < reserve) {
            throw new ProblemException(FileProblem.STORAGE_FULL, "The disk for files is nearly full.");
        }
        return incoming.resolve(Ids.next() + ".part");
    }

    /** Moves a complete, synced upload to where its hash says. Replacing the same bytes with themselves is harmless. */
    void keep(Path upload, String sha256) throws IOException {
        Path first = root.resolve(sha256.substring(0, 2));
        Path second = first.resolve(sha256.substring(2, 4));
        Files.createDirectories(second);
        Files.setLastModifiedTime(upload, FileTime.from(clock.instant()));
        Files.move(upload, second.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
        sync(second);
        sync(first);
        sync(root);
    }

    /** Where the bytes of this hash are, or null when they are not there. */
    @Nullable
    Path find(String sha256) {
        Path place = path(sha256);
        return Files.isRegularFile(place) ? place : null;
    }

    /**
     * Deletes bytes written before {@code before} that {@code unused} is true of. Safe beside uploads of the same bytes, in
     * this process or another: their metadata is written before the bytes are moved into place, so whoever asks after
     * taking the bytes away learns of them and puts the bytes back.
     *
     * @return how many were deleted
     */
    int sweep(Instant before, Predicate<String> unused) throws IOException {
        int deleted = 0;
        for (Path file : filesBefore(root, before)) {
            String sha256 = file.getFileName().toString();
            if (sha256.matches(HASH) && unused.test(sha256)) {
                deleted += takeAway(file, sha256, unused) ? 1 : 0;
            }
        }
        return deleted;
    }

    /** Deletes what uploads left behind when the process died in the middle of them. */
    void sweepIncoming(Instant before) throws IOException {
        for (Path file : filesBefore(incoming, before)) {
            Files.deleteIfExists(file);
        }
    }

    private boolean takeAway(Path file, String sha256, Predicate<String> unused) throws IOException {
        Path aside = incoming.resolve(Ids.next() + ".swept");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false; // another backend's sweeper was faster
        }
        if (unused.test(sha256)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    private List<Path> filesBefore(Path folder, Instant before) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> modified(file).isBefore(before))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX; // gone in the meantime
        }
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** A rename survives a power failure only once its directory is synced. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
