package org.keting.search.index;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.keting.profiles.ProfileKind;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;

/** One of several backends over the same profiles: an index of its own, which hears of what is changed here only. */
public final class TestNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final List<ProfileSource> sources;
    private final Clock clock;
    private final SearchIndex index;

    public TestNode(Path folder, List<ProfileSource> sources, Clock clock) {
        this.folder = folder;
        this.sources = sources;
        this.clock = clock;
        this.index = open();
    }

    public SearchIndex index() {
        return index;
    }

    public Path folder() {
        return folder;
    }

    /** Hears of a change. */
    public void changed(ProfileKind kind, String id) {
        index.changed(kind, id);
    }

    /** Waits until everything it has heard of can be found, and is on disk. */
    public void settle() {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> index.status().behind() == 0);
            index.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares with the database, at a time of the clock at which it did not compare before. */
    public void compare() {
        Instant now = clock.instant();
        index.compare();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> now.equals(index.seenUpTo()));
        settle();
    }

    /** Dies: what was not committed is lost. */
    public void abandon() {
        try {
            index.crash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        index.stop();
    }

    private SearchIndex open() {
        // long delays: tests compare and commit when they choose to
        IndexSettings settings = new IndexSettings(folder, Duration.ofHours(1), Duration.ofHours(1), 10_000, 64);
        SearchIndex opened = new SearchIndex(settings, sources, new KnowledgeBase(Knowledge.NONE), clock);
        opened.start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> !opened.isBuilding());
        return opened;
    }
}
