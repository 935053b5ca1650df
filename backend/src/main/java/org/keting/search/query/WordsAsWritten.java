package org.keting.search.query;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;

/** Finds a word that became a term, since terms are stems and nobody writes "microfluid". */
final class WordsAsWritten {

    private static final int MOST_PROFILES = 10;

    private WordsAsWritten() {}

    /** A word as a text has it, in lower case; the term itself where it stands in no text. */
    static String of(IndexSearcher searcher, String field, String term) throws IOException {
        if (!Fields.TEXTS.contains(field) || field.equals(Language.OTHER.field())) {
            return term;
        }
        int looked = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(field, term), PostingsEnum.OFFSETS);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null
                    && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS
                    && looked++ < MOST_PROFILES) {
                boolean exists = live == null || live.get(postings.docID());
                String word = exists ? first(searcher, leaf.docBase + postings.docID(), field, postings) : null;
                if (word != null) {
                    return word;
                }
            }
        }
        return term;
    }

    private static @Nullable String first(IndexSearcher searcher, int document, String field, PostingsEnum postings)
            throws IOException {
        Card card = ProfileDocuments.card(searcher.storedFields().document(document));
        String texts = card.texts().stream()
                .filter(text -> text.analysed().field().equals(field))
                .map(CardText::value)
                .collect(Collectors.joining("\0"));
        for (int i = 0; i < postings.freq(); i++) {
            postings.nextPosition();
            // sectors and tags are indexed behind the texts, and are not among them
            if (postings.endOffset() <= texts.length()) {
                return texts.substring(postings.startOffset(), postings.endOffset())
                        .toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
