package org.keting.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.keting.livingrooms.LivingRoom;
import org.keting.livingrooms.LivingRooms;
import org.keting.search.Matching.Matches;
import org.keting.search.index.Card;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.ProfileQueries;
import org.keting.search.query.Ranking;
import org.keting.search.query.Scoring;
import org.keting.search.query.Spelling;
import org.keting.search.query.Spelling.Corrected;
import org.keting.search.query.Strictness;
import org.keting.search.query.Wanted;
import org.keting.search.results.Explanation;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Highlights;
import org.keting.search.results.Reader;
import org.keting.search.syntax.Reading;
import org.keting.shared.problem.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds published profiles. Thread-safe; answers from one state of the index. */
@Component
public final class Search {

    private final SearchIndex index;
    private final KnowledgeBase knowledge;
    private final Supplier<List<LivingRoom>> rooms;
    private final Ranking ranking;

    @Autowired
    Search(SearchIndex index, KnowledgeBase knowledge, LivingRooms rooms) {
        this(index, knowledge, rooms::all, Ranking.ORDINARY);
    }

    Search(SearchIndex index, KnowledgeBase knowledge, Supplier<List<LivingRoom>> rooms, Ranking ranking) {
        this.index = index;
        this.knowledge = knowledge;
        this.rooms = rooms;
        this.ranking = ranking;
    }

    /** The profiles that match, best first; all of them, the newest first, when nothing is searched. */
    public SearchPage find(SearchQuery query) {
        Asked asked = asked(query);
        try {
            return index.ask(searcher -> answer(searcher, asked));
        } catch (IOException e) {
            throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE, "The index cannot be read at the moment.")
                    .withCause(e);
        }
    }

    private Asked asked(SearchQuery query) {
        Knowledge known = knowledge.get();
        Reading reading = Reading.of(query.text(), new HouseVocabulary(known, rooms));
        Order order = order(query, reading);
        Cursor cursor = query.cursor() == null ? null : Cursor.decode(query.cursor(), query, order);
        return new Asked(query, reading, order, cursor, known);
    }

    private record Asked(
            SearchQuery query,
            Reading reading,
            Order order,
            @Nullable Cursor cursor,
            Knowledge known) {

        Asked with(String words) {
            return new Asked(query, reading.withWords(words), order, cursor, known);
        }
    }

    private record Found(Matches matches, @Nullable Query text, Strictness strictness) {}

    /** What is not searched has no relevance. */
    private static Order order(SearchQuery query, Reading reading) {
        Order order = query.order() == null ? Order.RELEVANCE : query.order();
        return order == Order.RELEVANCE && !reading.isScored() ? Order.NEWEST : order;
    }

    private SearchPage answer(FacetedSearcher searcher, Asked asked) throws IOException {
        SearchQuery query = asked.query();
        Corrected corrected =
                new Spelling(searcher, asked.known()).correct(asked.reading().words());
        Found found = found(searcher, corrected == null ? asked : asked.with(corrected.whole()));
        ScoreDoc[] top = found.matches().top().scoreDocs;
        List<ScoreDoc> page = Stream.of(top).limit(query.size()).toList();
        @Nullable String next = null;
        if (top.length > query.size()) {
            next = Cursor.after((FieldDoc) page.getLast(), found.strictness()).encode(query, asked.order());
        }
        return new SearchPage(
                found.matches().top().totalHits.value(),
                results(searcher, query, found.text(), page),
                new Counting(query, asked.known().taxonomy())
                        .counts(found.matches().facets()),
                next,
                index.isBuilding(),
                Understood.of(asked.reading(), corrected, asked.known(), query.readerLanguages()));
    }

    private Found found(FacetedSearcher searcher, Asked asked) throws IOException {
        Matching matching = new Matching(searcher, asked.query(), asked.reading());
        Cursor cursor = asked.cursor();
        int most = asked.query().size() + 1;
        if (!asked.reading().isScored()) {
            Matches all = matching.collect(null, asked.order(), cursor, most);
            return new Found(all, null, Strictness.MOST_WORDS);
        }
        ProfileQueries queries = new ProfileQueries(searcher, asked.known(), ranking);
        Strictness strictness = cursor == null ? Strictness.MOST_WORDS : cursor.strictness();
        Scoring scoring = asked.order() != Order.RELEVANCE ? Scoring.NONE : cursor == null ? Scoring.BEST : Scoring.ALL;
        Wanted wanted = new Wanted(matching.allowed(), matching.among(), scoring);
        Query text = queries.of(asked.reading(), strictness, wanted);
        Matches matches = matching.collect(text, asked.order(), cursor, most);
        if (cursor == null && matches.top().totalHits.value() == 0 && findsNothing(searcher, asked, text)) {
            Query looser = queries.of(asked.reading(), Strictness.ANY_WORD, wanted);
            return new Found(matching.collect(looser, asked.order(), null, most), looser, Strictness.ANY_WORD);
        }
        return new Found(matches, text, strictness);
    }

    /**
     * Whether nothing at all matches. What changed since some moment is a part of what is found, so that it must not be
     * searched more loosely than the whole.
     */
    private static boolean findsNothing(FacetedSearcher searcher, Asked asked, Query text) throws IOException {
        if (asked.query().changedSince() == null) {
            return true;
        }
        SearchQuery whenever = asked.query().since(null).withoutExtras();
        Matches matches = new Matching(searcher, whenever, asked.reading()).collect(text, asked.order(), null, 1);
        return matches.top().totalHits.value() == 0;
    }

    /** Everything that matches, in order, from one state of the index. */
    ScoreDoc[] all(FacetedSearcher searcher, SearchQuery query) throws IOException {
        Asked asked = corrected(searcher, asked(query.withoutExtras().from(null)));
        Found first = found(searcher, asked);
        int total = Math.toIntExact(first.matches().top().totalHits.value());
        return total <= query.size() + 1
                ? first.matches().top().scoreDocs
                : new Matching(searcher, asked.query(), asked.reading())
                        .collect(first.text(), asked.order(), null, total)
                        .top()
                        .scoreDocs;
    }

    private Asked corrected(FacetedSearcher searcher, Asked asked) throws IOException {
        Corrected corrected =
                new Spelling(searcher, asked.known()).correct(asked.reading().words());
        return corrected == null ? asked : asked.with(corrected.whole());
    }

    private List<FoundProfile> results(
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
        Explanation explanation = query.plain()
                ? Explanation.NONE
                : Explanation.of(query.text(), knowledge.get(), reader, searcher.conceptCounts());
        List<FoundProfile> results = new ArrayList<>(page.size());
        for (ScoreDoc hit : page) {
            Card card = Objects.requireNonNull(cards.get(hit.doc));
            float score = ((FieldDoc) hit).fields[0] instanceof Float relevance ? relevance : 0;
            results.add(reader.result(card, highlights.getOrDefault(hit.doc, List.of()), explanation, score));
        }
        return results;
    }
}
