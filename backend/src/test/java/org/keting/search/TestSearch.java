package org.keting.search;

import java.util.List;
import java.util.Map;
import org.keting.livingrooms.LivingRoom;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;

/** Opens the search for tests and benchmarks outside this package. */
public final class TestSearch {

    private static final List<LivingRoom> ROOMS = List.of(new LivingRoom(
            "israel", Map.of("en", "Israel Living Room", "zh", "以色列客厅"), Map.of(), "Asia/Jerusalem", List.of("IL")));

    private TestSearch() {}

    public static Search over(SearchIndex index) {
        return over(index, new KnowledgeBase(Knowledge.NONE), Ranking.ORDINARY);
    }

    public static Changes changes(SearchIndex index, Search search) {
        return new Changes(index, search);
    }

    public static Search over(SearchIndex index, KnowledgeBase knowledge, Ranking ranking) {
        return new Search(index, knowledge, () -> ROOMS, ranking);
    }
}
