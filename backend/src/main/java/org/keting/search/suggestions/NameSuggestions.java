package org.keting.search.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.Card;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.Fields;
import org.keting.search.index.NameForms;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.suggestions.Suggestion.Kind;
import org.keting.search.suggestions.Suggestions.Candidate;

/** Names of published profiles. Stops at the first that it finds: of names that begin alike none is better. */
final class NameSuggestions {

    private final FacetedSearcher searcher;
    private final Typed typed;
    private final int most;

    NameSuggestions(FacetedSearcher searcher, Typed typed, int most) {
        this.searcher = searcher;
        this.typed = typed;
        this.most = most;
    }

    List<Candidate> of(ProfileKind kind) throws IOException {
        Map<Integer, Integer> ranks = new LinkedHashMap<>();
        String start = NameForms.start(typed.folded());
        collect(ranks, kind, new Term(Fields.NAME_EXACT, typed.folded()), Ranks.WHOLE);
        collect(ranks, kind, new Term(Fields.NAME_START, NameForms.WHOLE + start), Ranks.NAME);
        collect(ranks, kind, new Term(Fields.NAME_START, start), Ranks.NAME + Ranks.INNER);
        List<Candidate> candidates = new ArrayList<>();
        var stored = searcher.storedFields();
        for (Map.Entry<Integer, Integer> found : ranks.entrySet()) {
            Card card = ProfileDocuments.card(stored.document(found.getKey()));
            if (isMeant(card, start)) {
                Suggestion suggestion = suggestion(card);
                candidates.add(new Candidate(
                        Kind.NAME, found.getValue(), 0, card.name().length(), () -> suggestion));
            }
        }
        return candidates;
    }

    private void collect(Map<Integer, Integer> ranks, ProfileKind kind, Term term, int rank) throws IOException {
        if (ranks.size() >= most || searcher.getIndexReader().docFreq(term) == 0) {
            return;
        }
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LISTED, kind.name())), Occur.FILTER)
                .add(new TermQuery(term), Occur.FILTER)
                .build();
        var top = searcher.search(query, new TopFieldCollectorManager(Sort.INDEXORDER, most, null, most));
        for (ScoreDoc found : top.scoreDocs) {
            if (ranks.size() < most) {
                ranks.putIfAbsent(found.doc, rank);
            }
        }
    }

    /** The index has only so many letters of each name. */
    private boolean isMeant(Card card, String start) {
        return start.equals(typed.folded())
                || NameForms.begins(card.name(), card.country(), typed.folded())
                || card.localName() != null && NameForms.begins(card.localName(), card.country(), typed.folded());
    }

    private static Suggestion suggestion(Card card) {
        return new Suggestion(
                Kind.NAME, card.name(), card.localName(), card.id(), null, Suggestion.quoted(card.name()));
    }
}
