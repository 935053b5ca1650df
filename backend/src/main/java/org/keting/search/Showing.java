package org.keting.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Card;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.results.Explanation;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Highlights;
import org.keting.search.results.Reader;

/** Shows the profiles of one page to whoever asked. */
record Showing(FacetedSearcher searcher, Asked asked) {

    /**
     * The results, in the same order.
     *
     * @param text what was looked for, or null when nothing was
     */
    List<FoundProfile> results(@Nullable Query text, List<ScoreDoc> page) throws IOException {
        boolean plain = asked.query().plain();
        Map<Integer, Card> cards = cards(page);
        Map<Integer, List<FoundProfile.Highlight>> highlights =
                text == null || plain ? Map.of() : Highlights.of(searcher, text, cards);
        Reader reader = new Reader(asked.query().readerLanguages());
        Explanation explanation = plain
                ? Explanation.NONE
                : Explanation.of(asked.lookedFor(), asked.known(), reader, searcher.conceptCounts());
        List<FoundProfile> results = new ArrayList<>(page.size());
        for (ScoreDoc hit : page) {
            Card card = Objects.requireNonNull(cards.get(hit.doc));
            float score = ((FieldDoc) hit).fields[0] instanceof Float relevance ? relevance : 0;
            results.add(reader.result(card, highlights.getOrDefault(hit.doc, List.of()), explanation, score));
        }
        return results;
    }

    private Map<Integer, Card> cards(List<ScoreDoc> page) throws IOException {
        var stored = searcher.storedFields();
        Map<Integer, Card> cards = new LinkedHashMap<>();
        for (ScoreDoc hit : page) {
            cards.put(hit.doc, ProfileDocuments.card(stored.document(hit.doc)));
        }
        return cards;
    }
}
