package org.keting.search.index;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;

/** An index over two databases in memory, with a thread of its own as in the house. */
public final class TestIndex implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public final ProfilesInMemory startups = new ProfilesInMemory(ProfileKind.STARTUP);
    public final ProfilesInMemory investors = new ProfilesInMemory(ProfileKind.INVESTOR);
    private final Path folder;
    private final int queueCapacity;
    private final KnowledgeBase knowledge;
    private SearchIndex index;

    public TestIndex(Path folder) {
        this(folder, 10_000);
    }

    /** One that knows something of languages. */
    public TestIndex(Path folder, KnowledgeBase knowledge) {
        this(folder, 10_000, knowledge);
    }

    TestIndex(Path folder, int queueCapacity) {
        this(folder, queueCapacity, new KnowledgeBase(Knowledge.NONE));
    }

    private TestIndex(Path folder, int queueCapacity, KnowledgeBase knowledge) {
        this.folder = folder;
        this.knowledge = knowledge;
        this.queueCapacity = queueCapacity;
        this.index = create();
    }

    /** Opens it and waits until it is filled. */
    public TestIndex start() {
        index.start();
        await().atMost(PATIENCE).until(() -> !index.isBuilding());
        return this;
    }

    Path folder() {
        return folder;
    }

    public SearchIndex index() {
        return index;
    }

    /** Saves a profile and tells the index. */
    public void save(Profile profile) {
        (profile.kind() == ProfileKind.STARTUP ? startups : investors).save(profile);
        index.changed(profile.kind(), profile.key());
    }

    /** Waits until everything that the index was told of can be found. */
    public void settle() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> index.status().behind() == 0);
    }

    public IndexStatus status() {
        try {
            return index.status();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Loses what was not committed, as a killed process does, and opens the index again. */
    void crashAndRestart() throws IOException {
        index.crash();
        index = create();
        start();
    }

    public void restart() {
        index.stop();
        index = create();
        start();
    }

    @Override
    public void close() {
        index.stop();
    }

    /** An index over any sources, not started. */
    public static SearchIndex over(Path folder, List<ProfileSource> sources, int queueCapacity) {
        return over(folder, sources, queueCapacity, new KnowledgeBase(Knowledge.NONE));
    }

    /** An index that knows something of languages, not started. */
    public static SearchIndex over(
            Path folder, List<ProfileSource> sources, int queueCapacity, KnowledgeBase knowledge) {
        // long delays: tests compare and commit when they choose to
        IndexSettings settings = new IndexSettings(folder, Duration.ofHours(1), Duration.ofHours(1), queueCapacity, 64);
        return new SearchIndex(
                settings, sources, knowledge, Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC));
    }

    private SearchIndex create() {
        return over(folder, List.of(startups, investors), queueCapacity, knowledge);
    }
}
