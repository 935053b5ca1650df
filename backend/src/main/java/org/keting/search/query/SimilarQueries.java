package org.keting.search.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Fields;
import org.keting.search.index.Rarity;

/** Finds what is like a profile: near in meaning, and about the same concepts, the rare ones above all. */
public final class SimilarQueries {

    /** The rarest say what it is; the others are what everybody has. */
    private static final int MOST_CONCEPTS = 8;

    private static final int NEAREST = 50;
    /** Two profiles of one platform are never quite far from each other. */
    private static final double FLOOR = 0.3;

    private static final float CONCEPTS = 1;
    private static final float MEANING = 2;

    private SimilarQueries() {}

    /**
     * The query.
     *
     * @param meaning the profile's own, or null
     * @param concepts ids of what it is about
     * @param others who may be found
     */
    public static Query of(IndexSearcher searcher, byte @Nullable [] meaning, Set<String> concepts, Query others)
            throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (meaning != null) {
            any.add(nearest(searcher, meaning, others), Occur.SHOULD);
        }
        shares(searcher, concepts)
                .forEach((concept, share) -> any.add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.CONCEPT, concept))), share),
                        Occur.SHOULD));
        Query found = new BooleanQuery.Builder()
                .add(others, Occur.FILTER)
                .add(any.build(), Occur.MUST)
                .build();
        return meaning == null ? found : new FunctionScoreQuery(found, new Nearness(meaning, MEANING));
    }

    private static Query nearest(IndexSearcher searcher, byte[] meaning, Query others) throws IOException {
        Query nearest = new KnnByteVectorQuery(Fields.MEANING, meaning, NEAREST, others);
        return ChosenDocuments.of(Stream.of(searcher.search(nearest, NEAREST).scoreDocs)
                .filter(found -> Nearness.cosine(found.score, meaning.length) >= FLOOR)
                .map(found -> new ScoreDoc(found.doc, 0)));
    }

    private static Map<String, Float> shares(IndexSearcher searcher, Set<String> concepts) throws IOException {
        Map<String, Float> rarities = new LinkedHashMap<>();
        for (String concept : concepts) {
            int found = searcher.getIndexReader().docFreq(new Term(Fields.CONCEPT, concept));
            if (found > 1) {
                rarities.put(concept, Rarity.of(found, searcher.getIndexReader().maxDoc()));
            }
        }
        List<Map.Entry<String, Float>> rarest = rarities.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CONCEPTS)
                .toList();
        float all = 0;
        for (Map.Entry<String, Float> concept : rarest) {
            all += concept.getValue();
        }
        Map<String, Float> shares = new LinkedHashMap<>();
        for (Map.Entry<String, Float> concept : rarest) {
            shares.put(concept.getKey(), CONCEPTS * concept.getValue() / all);
        }
        return shares;
    }
}
