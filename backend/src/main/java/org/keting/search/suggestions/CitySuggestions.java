package org.keting.search.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.suggestions.Suggestion.Kind;
import org.keting.search.suggestions.Suggestions.Candidate;

/** Cities of published profiles, as these write them. */
final class CitySuggestions {

    /** Of each segment. */
    private static final int MOST_READ = 500;

    private static final int MOST = 2;

    private final FacetedSearcher searcher;
    private final Typed typed;

    CitySuggestions(FacetedSearcher searcher, Typed typed) {
        this.searcher = searcher;
        this.typed = typed;
    }

    List<Candidate> get() throws IOException {
        List<Map.Entry<String, Long>> commonest = new ArrayList<>(cities().entrySet());
        commonest.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Map.Entry<String, Long> city : commonest.subList(0, Math.min(2 * MOST, commonest.size()))) {
            String name = name(city.getKey());
            if (name != null && candidates.size() < MOST) {
                Suggestion suggestion =
                        new Suggestion(Kind.CITY, name, null, null, null, "city:" + Suggestion.quoted(name));
                candidates.putIfAbsent(
                        name, new Candidate(Kind.CITY, Ranks.CITY, city.getValue(), name.length(), () -> suggestion));
            }
        }
        return List.copyOf(candidates.values());
    }

    /** Folded → how many profiles are there. */
    private Map<String, Long> cities() throws IOException {
        Map<String, Long> cities = new HashMap<>();
        BytesRef start = new BytesRef(typed.folded());
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Terms terms = segment.reader().terms(Fields.CITY);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
                continue;
            }
            int read = 0;
            do {
                cities.merge(each.term().utf8ToString(), (long) each.docFreq(), Long::sum);
            } while (++read < MOST_READ && each.next() != null && StringHelper.startsWith(each.term(), start));
        }
        cities.keySet().removeIf(city -> !city.startsWith(typed.folded()));
        return cities;
    }

    /** As one of its profiles writes it; null when all of them have just been replaced. */
    private @Nullable String name(String folded) throws IOException {
        ScoreDoc[] one = searcher.search(
                        new TermQuery(new Term(Fields.CITY, folded)),
                        new TopFieldCollectorManager(Sort.INDEXORDER, 1, null, 1))
                .scoreDocs;
        return one.length == 0
                ? null
                : ProfileDocuments.card(searcher.storedFields().document(one[0].doc))
                        .city();
    }
}
