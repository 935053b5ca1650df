package org.keting.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Reads {@link Fields#TOPICS} of some profiles from one state of the index. */
final class IndexedTopics {

    private IndexedTopics() {}

    /** Those of the profiles that are there and have any. */
    static Map<ProfileKey, Long> of(IndexReader reader, Collection<ProfileKey> keys) throws IOException {
        Map<ProfileKey, Long> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.KEY);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (ProfileKey key : keys) {
                    if (each.seekExact(new BytesRef(key.term()))) {
                        read(leaf.reader(), each, key, found);
                    }
                }
            }
        }
        return found;
    }

    private static void read(LeafReader leaf, TermsEnum term, ProfileKey key, Map<ProfileKey, Long> found)
            throws IOException {
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            boolean live = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc);
            NumericDocValues topics = live ? leaf.getNumericDocValues(Fields.TOPICS) : null;
            if (topics != null && topics.advanceExact(doc)) {
                found.put(key, topics.longValue());
            }
        }
    }
}
