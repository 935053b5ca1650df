package org.keting.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Analyzers;

/**
 * One Lucene index in one folder. What is written is found after {@link #refresh()} and survives a crash after
 * {@link #commit()}. An index of an earlier schema can be opened to be read only. Thread-safe.
 */
final class ProfileIndex implements Closeable {

    private static final String BUILT_AT = "builtAt";
    private static final String TAXONOMY = "taxonomy";

    private final Path folder;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Marks marks;

    /**
     * What is written beside the documents.
     *
     * @param builtAt when it was last filled from the whole database, or null while that is still going on
     * @param taxonomy the fingerprint of the one taxonomy by which all documents were made, or null when that is unsure
     */
    record Marks(@Nullable Instant builtAt, @Nullable String taxonomy) {

        static Marks read(Map<String, String> commitData) {
            String at = commitData.get(BUILT_AT);
            return new Marks(at == null ? null : Instant.parse(at), commitData.get(TAXONOMY));
        }

        Map<String, String> written() {
            Map<String, String> data = new HashMap<>();
            if (builtAt != null) {
                data.put(BUILT_AT, builtAt.toString());
            }
            if (taxonomy != null) {
                data.put(TAXONOMY, taxonomy);
            }
            return data;
        }
    }

    private ProfileIndex(Path folder, Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = writer == null
                ? new SearcherManager(directory, FacetedSearcher.factory())
                : new SearcherManager(writer, FacetedSearcher.factory());
        this.marks = Marks.read(writer == null ? commitData(directory) : liveCommitData(writer));
    }

    /** Opens an index for writing, or creates it. Fails when it is damaged or another process writes to it. */
    static ProfileIndex open(Path folder, int bufferMegabytes) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(Analyzers.forIndexing())
                            .setSimilarity(new MaxDocSimilarity())
                            .setRAMBufferSizeMB(bufferMegabytes));
            return new ProfileIndex(folder, directory, writer);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    /** Opens an index of an earlier schema. */
    static ProfileIndex openOld(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new ProfileIndex(folder, directory, null);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** When it was last filled from the whole database, or null while that is still going on. */
    @Nullable
    Instant builtAt() {
        return marks.builtAt();
    }

    /** The taxonomy by which all its documents were made, or null when that is unsure. */
    @Nullable
    String taxonomy() {
        return marks.taxonomy();
    }

    boolean isWritable() {
        return writer != null;
    }

    /** Replaces or deletes documents. */
    void apply(List<Change> changes) throws IOException {
        IndexWriter open = requireWriter();
        for (Change change : changes) {
            Term key = new Term(Fields.KEY, change.key().term());
            if (change.document() == null) {
                open.deleteDocuments(key);
            } else {
                open.updateDocument(key, change.document());
            }
        }
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Writes everything to disk; cheap when there is nothing new. */
    void commit() throws IOException {
        requireWriter().commit();
    }

    /** Marks it as filled from the whole database. */
    synchronized void markBuilt(Instant when) throws IOException {
        mark(new Marks(when, marks.taxonomy()));
        commit();
    }

    /** Notes by which taxonomy all documents were made, or that it is unsure; durable with the next commit. */
    synchronized void markTaxonomy(@Nullable String fingerprint) {
        mark(new Marks(marks.builtAt(), fingerprint));
    }

    private void mark(Marks next) {
        requireWriter().setLiveCommitData(next.written().entrySet());
        marks = next;
    }

    /** Reads every file once and compares its checksum; fails when one is damaged. */
    void checkIntegrity() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes after a last commit. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            if (writer != null) {
                writer.close();
            }
        }
    }

    /** Closes without a commit: what was not on disk is lost, as in a crash. */
    void abandon() throws IOException {
        try (directory) {
            searchers.close();
            if (writer != null) {
                writer.rollback();
            }
        }
    }

    private IndexWriter requireWriter() {
        if (writer == null) {
            throw new IllegalStateException("an index of an earlier schema is only read");
        }
        return writer;
    }

    private static Map<String, String> liveCommitData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static Map<String, String> commitData(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }
}
