package org.keting.search.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Fields;
import org.keting.search.meaning.Knowledge;
import org.keting.search.taxonomy.Concept;

/**
 * Joins what is found by words with what is found by concepts and by meaning. A sum of parts that each are at most one,
 * so that no part drowns another, whatever the language and the rarity of the words.
 */
final class MeaningQueries {

    /** What something narrower counts of the very thing; being wider or beside is added to the rest. */
    private static final float NARROWER = 0.8f;

    private static final float ASIDE = 0.3f;
    private static final float WIDER = 0.3f;
    private static final float BESIDE = 0.1f;

    private final IndexSearcher searcher;
    private final Knowledge knowledge;
    private final Ranking ranking;

    MeaningQueries(IndexSearcher searcher, Knowledge knowledge, Ranking ranking) {
        this.searcher = searcher;
        this.knowledge = knowledge;
        this.ranking = ranking;
    }

    /**
     * The whole query.
     *
     * @param words finds the words as they are written; scores at most one
     * @param listed what may be found at all
     */
    Query of(String text, Query words, Query listed) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(words, ranking.words()), Occur.SHOULD);
        Map<Concept, Float> concepts = concepts(text);
        concepts.forEach((concept, share) -> any.add(about(concept, share), Occur.SHOULD));
        byte[] meaning = meaning(text);
        if (meaning != null) {
            any.add(nearest(meaning, listed), Occur.SHOULD);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        concepts.forEach((concept, share) -> all.add(around(concept, share), Occur.SHOULD));
        return meaning == null
                ? all.build()
                : new FunctionScoreQuery(all.build(), new Nearness(meaning, ranking.meaning()));
    }

    /** The documents whose meaning is nearest, as far as they are near at all: Lucene always finds as many as it is asked for. */
    private Query nearest(byte[] meaning, Query listed) throws IOException {
        Query nearest = new KnnByteVectorQuery(Fields.MEANING, meaning, ranking.nearest(), listed);
        return ChosenDocuments.of(Stream.of(searcher.search(nearest, ranking.nearest()).scoreDocs)
                .filter(found -> Nearness.cosine(found.score, meaning.length) >= ranking.floor())
                .map(found -> new ScoreDoc(found.doc, 0)));
    }

    private byte @Nullable [] meaning(String text) {
        return knowledge.embedder() == null || ranking.meaning() == 0
                ? null
                : knowledge.embedder().ofQuery(text);
    }

    /** The query's concepts with what each can score: as much as it makes up of the query. */
    private Map<Concept, Float> concepts(String text) {
        Map<Concept, Float> concepts = new LinkedHashMap<>();
        if (ranking.concepts() > 0) {
            knowledge.said(text).forEach(said -> concepts.put(said.concept(), ranking.concepts() * said.share()));
        }
        return concepts;
    }

    /** Finds what is about a concept or something narrower. */
    private static Query about(Concept concept, float score) {
        return new DisjunctionMaxQuery(
                List.of(
                        scored(Fields.CONCEPT, concept.id(), score),
                        scored(Fields.CONCEPT_WIDER, concept.id(), score * NARROWER),
                        scored(Fields.CONCEPT_ASIDE, concept.id(), score * ASIDE)),
                0);
    }

    /** What is about something wider or beside is not found by that, but comes before what is not. */
    private static Query around(Concept concept, float score) {
        String wider = concept.broader();
        if (wider == null) {
            return new MatchNoDocsQuery();
        }
        return new DisjunctionMaxQuery(
                List.of(
                        scored(Fields.CONCEPT, wider, score * WIDER),
                        scored(Fields.CONCEPT_WIDER, wider, score * BESIDE)),
                0);
    }

    private static Query scored(String field, String concept, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, concept))), score);
    }
}
