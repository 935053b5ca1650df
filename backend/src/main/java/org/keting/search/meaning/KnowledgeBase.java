package org.keting.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.search.taxonomy.TaxonomyFiles;
import org.keting.search.vectors.Embedder;
import org.keting.search.vectors.StaticEmbedder;
import org.keting.search.vectors.WordVectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Holds what the search knows at present, which may change while the house runs. Thread-safe. */
@Component
public final class KnowledgeBase implements Supplier<Knowledge> {

    private static final String VECTORS = "language/words.bin";

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Knowledge current;

    /** Whoever keeps something that was made with the knowledge. Both are called by the thread that brings the new one. */
    public interface Listener {

        /** Another one is about to be used; until {@link #changed} it is unsure which one somebody gets. */
        void changing();

        /** Only the new one is given out from now on. */
        void changed();
    }

    KnowledgeBase() {
        this(shippedKnowledge());
    }

    /** Begins with this knowledge. */
    public KnowledgeBase(Knowledge knowledge) {
        this.current = knowledge;
    }

    @Override
    public Knowledge get() {
        return current;
    }

    /** Knows these concepts from now on; nothing happens when they are the present ones. */
    public synchronized void learn(Taxonomy taxonomy) {
        Knowledge next = current.with(taxonomy);
        if (next.taxonomyFingerprint().equals(current.taxonomyFingerprint())) {
            return;
        }
        listeners.forEach(Listener::changing);
        current = next;
        listeners.forEach(Listener::changed);
    }

    /** Tells of changes from now on. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Tells this one no more. */
    public void forget(Listener listener) {
        listeners.remove(listener);
    }

    /** The taxonomy and the vectors that ship. */
    public static Knowledge shippedKnowledge() {
        return new Knowledge(TaxonomyFiles.shipped(), shippedEmbedder());
    }

    /** The embedder over the vectors that ship. */
    public static Embedder shippedEmbedder() {
        try (InputStream in = new ClassPathResource(VECTORS).getInputStream()) {
            return new StaticEmbedder(WordVectors.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the word vectors in the jar cannot be read", e);
        }
    }
}
