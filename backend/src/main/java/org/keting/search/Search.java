package org.keting.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.keting.livingrooms.LivingRoom;
import org.keting.livingrooms.LivingRooms;
import org.keting.search.Finding.Found;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.results.FoundProfile;
import org.keting.search.syntax.Reading;
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
        return find(query, query.size());
    }

    /** The same on one page, however many there are, without facets and highlights; at most this many. */
    public List<FoundProfile> every(SearchQuery query, int most) {
        return find(query.withoutExtras().from(null), most).items();
    }

    /** Everything that matches, in order, from one state of the index. */
    ScoreDoc[] all(FacetedSearcher searcher, SearchQuery query) throws IOException {
        SearchQuery first = query.withoutExtras().from(null);
        return Finding.of(searcher, asked(first, query.size()), ranking).all();
    }

    private SearchPage find(SearchQuery query, int most) {
        Asked asked = asked(query, most);
        try {
            return index.ask(searcher -> answer(Finding.of(searcher, asked, ranking)));
        } catch (IOException e) {
            throw SearchProblem.unreadable(e);
        }
    }

    private Asked asked(SearchQuery query, int most) {
        Knowledge known = knowledge.get();
        Reading reading = Reading.of(query.text(), new HouseVocabulary(known, rooms));
        return Asked.of(query, most, reading, known);
    }

    private SearchPage answer(Finding finding) throws IOException {
        Asked asked = finding.asked();
        SearchQuery query = asked.query();
        Found found = finding.found();
        List<ScoreDoc> page = Stream.of(found.top()).limit(asked.most()).toList();
        @Nullable String next = null;
        if (found.top().length > asked.most()) {
            next = Cursor.after((FieldDoc) page.getLast(), found.strictness()).encode(query, asked.order());
        }
        return new SearchPage(
                found.total(),
                new Showing(finding.searcher(), asked).results(found.text(), page),
                new Counting(query, asked.known().taxonomy())
                        .counts(found.matches().facets()),
                next,
                index.isBuilding(),
                Understood.of(asked));
    }
}
