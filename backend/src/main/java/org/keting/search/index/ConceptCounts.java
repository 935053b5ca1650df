package org.keting.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * In how many profiles each concept or something narrower is mentioned, about: a profile that has both, and one that was
 * replaced lately, count twice. Walking the few terms costs a millisecond; looking single ones up would cost more.
 */
public final class ConceptCounts implements ToLongFunction<String> {

    private final Map<String, Long> counts;

    private ConceptCounts(Map<String, Long> counts) {
        this.counts = counts;
    }

    static ConceptCounts of(IndexReader index) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext segment : index.leaves()) {
            for (String field : List.of(Fields.CONCEPT, Fields.CONCEPT_WIDER)) {
                Terms terms = segment.reader().terms(field);
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                while (each.next() != null) {
                    counts.merge(each.term().utf8ToString(), (long) each.docFreq(), Long::sum);
                }
            }
        }
        return new ConceptCounts(counts);
    }

    /** The number for a concept's id; 0 when no profile mentions it. */
    @Override
    public long applyAsLong(String concept) {
        return counts.getOrDefault(concept, 0L);
    }
}
