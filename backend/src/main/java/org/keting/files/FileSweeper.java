package org.keting.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes uploads that nobody refers to, and bytes that no upload has. Such are left by an upload whose sender died before
 * the profile was written, and by a logo that another has replaced. Several backends may sweep at once.
 */
@Component
class FileSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweeper.class);

    /** An upload that has written nothing for so long has lost its process or its client. */
    private static final Duration STALLED = Duration.ofMinutes(10);

    private final ByteStore bytes;
    private final FileStore store;
    private final List<FileGuard> guards;
    private final Duration orphanAge;
    private final Clock clock;

    FileSweeper(ByteStore bytes, FileStore store, List<FileGuard> guards, FileSettings settings, Clock clock) {
        this.bytes = bytes;
        this.store = store;
        this.guards = guards;
        this.orphanAge = settings.orphanAge();
        this.clock = clock;
    }

    /** Runs soon after the start and then regularly; a failure waits for the next turn. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${keting.files.sweep-every}")
    void sweep() throws IOException {
        Instant now = clock.instant();
        bytes.sweepIncoming(now.minus(STALLED));
        Instant before = now.minus(orphanAge);
        store.forEachBefore(before, file -> {
            if (guards.stream().anyMatch(guard -> guard.covers(file.subject()) && !guard.references(file))) {
                store.delete(file.id());
            }
        });
        Set<String> used = store.hashes();
        int deleted = bytes.sweep(before, sha256 -> !used.contains(sha256) && !store.uses(sha256));
        if (deleted > 0) {
            LOG.info("Deleted the bytes of {} files that nothing refers to", deleted);
        }
    }
}
