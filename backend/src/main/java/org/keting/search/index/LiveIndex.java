package org.keting.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that answers, and beside it, for a while, the one that is being built to take its place. Changes go to both,
 * so that none is missing when they change places. Thread-safe.
 */
final class LiveIndex implements Closeable {

    /** Something asked of one state of the index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(FacetedSearcher searcher) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

    private volatile @Nullable ProfileIndex serving;
    private volatile @Nullable ProfileIndex building;
    /** Written to the new index by changes: what the builder read of them is older. */
    private final Set<ProfileKey> overtaken = new HashSet<>();

    /** Whether an index is being built. */
    boolean isBuilding() {
        return building != null;
    }

    /** When the answering index was last filled from the database; null before the first time. */
    @Nullable
    Instant builtAt() {
        ProfileIndex index = serving;
        return index == null ? null : index.builtAt();
    }

    /** The taxonomy by which all of the answering index was made; null when that is unsure. */
    @Nullable
    String taxonomy() {
        ProfileIndex index = serving;
        return index == null ? null : index.taxonomy();
    }

    /** Notes the taxonomy of the answering index; an old one, which is only read, is left as it is. */
    synchronized void markTaxonomy(@Nullable String fingerprint) {
        ProfileIndex index = serving;
        if (index != null && index.isWritable()) {
            index.markTaxonomy(fingerprint);
        }
    }

    /** Asks the answering index; fails with {@link IOException} when it is damaged or there is none. */
    <T> T ask(Question<T> question) throws IOException {
        while (true) {
            ProfileIndex index = serving;
            if (index == null) {
                throw new IOException("no index is open");
            }
            try {
                return ask(index.searchers(), question);
            } catch (AlreadyClosedException e) {
                if (index == serving) {
                    throw new IOException("the index has closed itself", e);
                }
                // it was replaced between the two lines above: ask its successor
            }
        }
    }

    /** Puts an index in front at once. */
    synchronized void serve(ProfileIndex index) {
        serving = index;
    }

    /** Begins to fill a new index; it also answers when there is no other. */
    synchronized void beginBuilding(ProfileIndex index) {
        giveUpBuilding();
        overtaken.clear();
        building = index;
        if (serving == null) {
            serving = index;
        }
    }

    /** Adds what the builder has read, except what has changed since. */
    synchronized void fill(List<Change> read) throws IOException {
        ProfileIndex index = building;
        if (index == null) {
            throw new IOException("building was given up");
        }
        List<Change> fresh = read.stream()
                .filter(change -> !overtaken.contains(change.key()))
                .toList();
        index.apply(fresh);
    }

    /** Ends building: the new index answers from now on, the old one is closed. */
    synchronized void finishBuilding(Instant when) throws IOException {
        ProfileIndex built = building;
        if (built == null) {
            throw new IOException("building was given up");
        }
        built.markBuilt(when);
        built.refresh();
        ProfileIndex old = serving;
        serving = built;
        building = null;
        overtaken.clear();
        if (old != null && old != built) {
            discard(old);
        }
    }

    /** Gives up an unfinished index; when it is the only one, it goes on answering. */
    synchronized void giveUpBuilding() {
        ProfileIndex index = building;
        building = null;
        if (index != null && index != serving) {
            discard(index);
        }
    }

    /** Writes changes wherever they belong. */
    synchronized void apply(List<Change> changes) throws IOException {
        for (ProfileIndex index : writable()) {
            index.apply(changes);
        }
        if (building != null) {
            changes.forEach(change -> overtaken.add(change.key()));
        }
    }

    /** Makes what was written findable. */
    void refresh() throws IOException {
        ProfileIndex index = serving;
        if (index != null && index.isWritable()) {
            index.refresh();
        }
    }

    /** Makes what was written durable. */
    void commit() throws IOException {
        for (ProfileIndex index : writable()) {
            index.commit();
        }
    }

    /** Checks the answering index's files. */
    void checkIntegrity() throws IOException {
        ProfileIndex index = serving;
        if (index != null) {
            index.checkIntegrity();
        }
    }

    /** The folders in use. */
    synchronized List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (ProfileIndex index : open()) {
            folders.add(index.folder());
        }
        return folders;
    }

    @Override
    public synchronized void close() throws IOException {
        giveUpBuilding();
        ProfileIndex index = serving;
        serving = null;
        if (index != null) {
            index.close();
        }
    }

    /** Closes as a crash would. */
    synchronized void abandon() throws IOException {
        giveUpBuilding();
        ProfileIndex index = serving;
        serving = null;
        if (index != null) {
            index.abandon();
        }
    }

    private synchronized List<ProfileIndex> writable() {
        return open().stream().filter(ProfileIndex::isWritable).toList();
    }

    private List<ProfileIndex> open() {
        List<ProfileIndex> open = new ArrayList<>();
        if (serving != null) {
            open.add(serving);
        }
        if (building != null && building != serving) {
            open.add(building);
        }
        return open;
    }

    private static <T> T ask(SearcherManager searchers, Question<T> question) throws IOException {
        FacetedSearcher searcher = (FacetedSearcher) searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** For one whose folder will be deleted, perhaps because it is damaged: nothing in it is worth a failure. */
    private static void discard(ProfileIndex index) {
        try {
            index.abandon();
        } catch (IOException | RuntimeException e) {
            LOG.info("An index that is no longer needed did not close cleanly", e);
        }
    }
}
