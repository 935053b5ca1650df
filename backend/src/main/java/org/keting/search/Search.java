package org.keting.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.keting.search.Matching.Matches;
import org.keting.search.index.Card;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.ProfileQueries;
import org.keting.search.query.QueryText;
import org.keting.search.query.Ranking;
import org.keting.search.query.Strictness;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Highlights;
import org.keting.search.results.Reader;
import org.keting.shared.problem.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds published profiles. Thread-safe; answers from one state of the index. */
@Component
public final class Search {

    private final SearchIndex index;
    private final KnowledgeBase knowledge;
    private final Ranking ranking;

    @Autowired
    Search(SearchIndex index, KnowledgeBase knowledge) {
        this(index, knowledge, Ranking.ORDINARY);
    }

    Search(SearchIndex index, KnowledgeBase knowledge, Ranking ranking) {
        this.index = index;
        this.knowledge = knowledge;
        this.ranking = ranking;
    }

    /** The profiles that match, best first; all of them, the newest first, when nothing is searched. */
    public SearchPage find(SearchQuery query) {
        QueryText text = QueryText.of(query.text());
        Order order = order(query, text);
        Cursor cursor = query.cursor() == null ? null : Cursor.decode(query.cursor(), query, order);
        Asked asked = new Asked(query, text, order, cursor);
        try {
            return index.ask(searcher -> answer(searcher, asked));
        } catch (IOException e) {
            throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE, "The index cannot be read at the moment.")
                    .withCause(e);
        }
    }

    private record Asked(
            SearchQuery query,
            QueryText text,
            Order order,
            @Nullable Cursor cursor) {}

    private record Found(Matches matches, @Nullable Query text, Strictness strictness) {}

    /** What is not searched has no relevance. */
    private static Order order(SearchQuery query, QueryText text) {
        Order order = query.order() == null ? Order.RELEVANCE : query.order();
        return order == Order.RELEVANCE && text.isEmpty() ? Order.NEWEST : order;
    }

    private SearchPage answer(FacetedSearcher searcher, Asked asked) throws IOException {
        Knowledge known = knowledge.get();
        SearchQuery query = asked.query();
        Found found = found(searcher, asked, known);
        ScoreDoc[] top = found.matches().top().scoreDocs;
        List<ScoreDoc> page = Stream.of(top).limit(query.size()).toList();
        @Nullable String next = null;
        if (top.length > query.size()) {
            next = Cursor.after((FieldDoc) page.getLast(), found.strictness()).encode(query, asked.order());
        }
        return new SearchPage(
                found.matches().top().totalHits.value(),
                results(searcher, query, found.text(), page),
                new Counting(query, known.taxonomy()).counts(found.matches().facets()),
                next,
                index.isBuilding());
    }

    private Found found(FacetedSearcher searcher, Asked asked, Knowledge known) throws IOException {
        Matching matching = new Matching(searcher, asked.query());
        Cursor cursor = asked.cursor();
        int most = asked.query().size() + 1;
        if (asked.text().isEmpty()) {
            Matches all = matching.collect(null, asked.order(), cursor, most);
            return new Found(all, null, Strictness.MOST_WORDS);
        }
        ProfileQueries queries = new ProfileQueries(searcher, known, ranking);
        Strictness strictness = cursor == null ? Strictness.MOST_WORDS : cursor.strictness();
        Query text = queries.of(asked.text(), strictness, matching.listed());
        Matches matches = matching.collect(text, asked.order(), cursor, most);
        if (cursor == null && matches.top().totalHits.value() == 0) {
            Query looser = queries.of(asked.text(), Strictness.ANY_WORD, matching.listed());
            return new Found(matching.collect(looser, asked.order(), null, most), looser, Strictness.ANY_WORD);
        }
        return new Found(matches, text, strictness);
    }

    private static List<FoundProfile> results(
            FacetedSearcher searcher, SearchQuery query, @Nullable Query text, List<ScoreDoc> page) throws IOException {
        var stored = searcher.storedFields();
        Map<Integer, Card> cards = new LinkedHashMap<>();
        for (ScoreDoc hit : page) {
            cards.put(hit.doc, ProfileDocuments.card(stored.document(hit.doc)));
        }
        var highlights = text == null || query.plain()
                ? Map.<Integer, List<FoundProfile.Highlight>>of()
                : Highlights.of(searcher, text, cards);
        Reader reader = new Reader(query.readerLanguages());
        List<FoundProfile> results = new ArrayList<>(page.size());
        for (ScoreDoc hit : page) {
            Card card = Objects.requireNonNull(cards.get(hit.doc));
            float score = ((FieldDoc) hit).fields[0] instanceof Float relevance ? relevance : 0;
            results.add(reader.result(card, highlights.getOrDefault(hit.doc, List.of()), score));
        }
        return results;
    }
}
