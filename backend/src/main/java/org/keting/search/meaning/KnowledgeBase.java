package org.keting.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.keting.search.taxonomy.TaxonomyFiles;
import org.keting.search.vectors.Embedder;
import org.keting.search.vectors.StaticEmbedder;
import org.keting.search.vectors.WordVectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Holds what the search knows at present. Thread-safe. */
@Component
public final class KnowledgeBase implements Supplier<Knowledge> {

    private static final String VECTORS = "language/words.bin";

    private final Knowledge current;

    KnowledgeBase() {
        this(new Knowledge(TaxonomyFiles.shipped(), shippedEmbedder()));
    }

    /** Begins with this knowledge. */
    public KnowledgeBase(Knowledge knowledge) {
        this.current = knowledge;
    }

    @Override
    public Knowledge get() {
        return current;
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
