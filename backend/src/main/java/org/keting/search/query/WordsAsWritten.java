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
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;

/** Finds the words that became a term, since terms are stems and nobody writes "microfluid". */
final class WordsAsWritten {

    private static final int MOST_PROFILES = 5;

    private final IndexSearcher searcher;
    private final String like;
    private final Term term;
    private String best;
    private int fewest = Integer.MAX_VALUE;

    private WordsAsWritten(IndexSearcher searcher, String like, Term term) {
        this.searcher = searcher;
        this.like = like;
        this.term = term;
        this.best = term.text();
    }

    /**
     * Of the words that a few texts have for a term the one most like another word, in lower case; the term itself where it
     * stands in no text.
     */
    static String of(IndexSearcher searcher, String like, Term term) throws IOException {
        if (!Fields.TEXTS.contains(term.field()) || term.field().equals(Language.OTHER.field())) {
            return term.text();
        }
        WordsAsWritten words = new WordsAsWritten(searcher, like, term);
        words.look();
        return words.best;
    }

    private void look() throws IOException {
        int looked = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.OFFSETS);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && looked < MOST_PROFILES && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    look(leaf.docBase + postings.docID(), postings);
                    looked++;
                }
            }
        }
    }

    private void look(int document, PostingsEnum postings) throws IOException {
        Card card = ProfileDocuments.card(searcher.storedFields().document(document));
        String texts = card.texts().stream()
                .filter(text -> text.analysed().field().equals(term.field()))
                .map(CardText::value)
                .collect(Collectors.joining("\0"));
        for (int i = 0; i < postings.freq(); i++) {
            postings.nextPosition();
            // sectors and tags are indexed behind the texts, and are not among them
            if (postings.endOffset() <= texts.length()) {
                take(texts.substring(postings.startOffset(), postings.endOffset())
                        .toLowerCase(Locale.ROOT));
            }
        }
    }

    private void take(String word) {
        int edits = Edits.between(like, word);
        if (edits < fewest) {
            best = word;
            fewest = edits;
        }
    }
}
