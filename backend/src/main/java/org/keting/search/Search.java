package org.keting.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.keting.search.SearchPage.FacetCount;
import org.keting.search.index.Card;
import org.keting.search.index.Dimension;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.index.SearchIndex;
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

    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.TIE, SortField.Type.LONG));
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(Fields.PUBLISHED_AT, SortField.Type.LONG, true),
            new SortField(Fields.TIE, SortField.Type.LONG));
    /** Sources have hundreds of words for sectors; nobody reads on after this many. */
    private static final int MOST_VALUES = 60;

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
        Cursor cursor = query.cursor() == null ? null : Cursor.decode(query.cursor(), query);
        try {
            return index.ask(searcher -> answer(searcher, query, cursor));
        } catch (IOException e) {
            throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE, "The index cannot be read at the moment.")
                    .withCause(e);
        }
    }

    private record Matches(
            TopFieldDocs top,
            @Nullable Facets facets,
            @Nullable Query text,
            Strictness strictness) {}

    private SearchPage answer(FacetedSearcher searcher, SearchQuery query, @Nullable Cursor cursor) throws IOException {
        Matches matches = matches(searcher, query, cursor);
        ScoreDoc[] found = matches.top().scoreDocs;
        List<ScoreDoc> page = Stream.of(found).limit(query.size()).toList();
        @Nullable String next = null;
        if (found.length > query.size()) {
            FieldDoc last = (FieldDoc) page.getLast();
            Cursor end =
                    matches.text() == null ? Cursor.afterTime(last) : Cursor.afterScore(matches.strictness(), last);
            next = end.encode(query);
        }
        return new SearchPage(
                matches.top().totalHits.value(),
                results(searcher, query, matches.text(), page),
                counts(matches.facets()),
                next,
                index.isBuilding());
    }

    private Matches matches(FacetedSearcher searcher, SearchQuery query, @Nullable Cursor cursor) throws IOException {
        QueryText text = QueryText.of(query.text());
        if (text.isEmpty()) {
            FieldDoc after = cursor == null ? null : cursor.time();
            return collect(searcher, query, null, new Order(NEWEST_FIRST, after, Strictness.MOST_WORDS));
        }
        FieldDoc after = cursor == null ? null : cursor.score();
        Strictness strictness = cursor == null ? Strictness.MOST_WORDS : cursor.strictness();
        Matches matches = collect(
                searcher, query, typed(searcher, query, text, strictness), new Order(BY_SCORE, after, strictness));
        if (cursor == null && matches.top().totalHits.value() == 0) {
            Strictness looser = Strictness.ANY_WORD;
            return collect(searcher, query, typed(searcher, query, text, looser), new Order(BY_SCORE, null, looser));
        }
        return matches;
    }

    private Query typed(FacetedSearcher searcher, SearchQuery query, QueryText text, Strictness strictness)
            throws IOException {
        return new ProfileQueries(searcher, knowledge.get(), ranking).of(text, strictness, listed(query));
    }

    private record Order(Sort sort, @Nullable FieldDoc after, Strictness strictness) {}

    private static Matches collect(FacetedSearcher searcher, SearchQuery query, @Nullable Query text, Order order)
            throws IOException {
        DrillDownQuery drillDown = new DrillDownQuery(ProfileDocuments.facets(), base(query, text));
        query.filters()
                .forEach((dimension, values) ->
                        values.forEach(value -> drillDown.add(dimension.key(), dimension.canonical(value))));
        var collector = new TopFieldCollectorManager(order.sort(), query.size() + 1, order.after(), Integer.MAX_VALUE);
        if (searcher.facets() == null) {
            return new Matches(searcher.search(drillDown, collector), null, text, order.strictness());
        }
        var result =
                new DrillSideways(searcher, ProfileDocuments.facets(), searcher.facets()).search(drillDown, collector);
        return new Matches(result.collectorResult, result.facets, text, order.strictness());
    }

    private static Query listed(SearchQuery query) {
        return new TermQuery(new Term(Fields.LISTED, query.kind().name()));
    }

    private static Query base(SearchQuery query, @Nullable Query text) {
        return new BooleanQuery.Builder()
                .add(listed(query), Occur.FILTER)
                .add(text == null ? new MatchAllDocsQuery() : text, Occur.MUST)
                .build();
    }

    private static List<FoundProfile> results(
            FacetedSearcher searcher, SearchQuery query, @Nullable Query text, List<ScoreDoc> page) throws IOException {
        var stored = searcher.storedFields();
        Map<Integer, Card> cards = new LinkedHashMap<>();
        for (ScoreDoc hit : page) {
            cards.put(hit.doc, ProfileDocuments.card(stored.document(hit.doc)));
        }
        var highlights =
                text == null ? Map.<Integer, List<FoundProfile.Highlight>>of() : Highlights.of(searcher, text, cards);
        Reader reader = new Reader(query.readerLanguages());
        List<FoundProfile> results = new ArrayList<>(page.size());
        for (ScoreDoc hit : page) {
            Card card = Objects.requireNonNull(cards.get(hit.doc));
            float score = text == null ? 0 : (Float) ((FieldDoc) hit).fields[0];
            results.add(reader.result(card, highlights.getOrDefault(hit.doc, List.of()), score));
        }
        return results;
    }

    private static Map<String, List<FacetCount>> counts(@Nullable Facets facets) throws IOException {
        Map<Dimension, List<FacetCount>> counts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            @Nullable FacetResult result = facets == null ? null : facets.getTopChildren(MOST_VALUES, dimension.key());
            counts.put(
                    dimension,
                    result == null
                            ? List.of()
                            : Stream.of(result.labelValues)
                                    .map(value -> new FacetCount(value.label, value.value.longValue()))
                                    .toList());
        }
        Map<String, List<FacetCount>> named = new LinkedHashMap<>();
        counts.forEach((dimension, values) -> named.put(dimension.key(), values));
        return named;
    }
}
