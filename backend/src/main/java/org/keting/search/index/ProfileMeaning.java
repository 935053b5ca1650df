package org.keting.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.keting.search.meaning.Knowledge;
import org.keting.search.taxonomy.Concept;
import org.keting.search.vectors.Closeness;
import org.keting.search.vectors.Embedder;
import org.keting.search.vectors.Passage;

/** What makes a profile findable across languages: its concepts, and its meaning as a vector. */
final class ProfileMeaning {

    private static final FieldType CONCEPTS = new FieldType(StringField.TYPE_NOT_STORED);
    /** Who says "water" twenty times is not about water more than who says it five times. */
    private static final int MOST_MENTIONS = 5;

    static {
        CONCEPTS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        CONCEPTS.freeze();
    }

    private ProfileMeaning() {}

    static void add(Document document, Pieces pieces, Topics topics, Knowledge known) {
        List<Concept> about = new ArrayList<>();
        List<Concept> aside = new ArrayList<>();
        for (int i = 0; i < topics.inTexts().size(); i++) {
            (pieces.isAboutItself(i) ? about : aside).addAll(topics.inTexts().get(i));
        }
        topics.inWords().forEach(about::addAll);
        addAbout(document, about, known);
        aside.stream()
                .map(Concept::id)
                .distinct()
                .forEach(concept -> document.add(new StringField(Fields.CONCEPT_ASIDE, concept, Field.Store.NO)));
        Embedder embedder = known.embedder();
        if (embedder != null) {
            addPassage(document, pieces.passage(), embedder);
        }
    }

    private static void addAbout(Document document, List<Concept> about, Knowledge known) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        about.forEach(concept -> mentions.merge(concept.id(), 1, Integer::sum));
        Set<String> wider = new LinkedHashSet<>();
        mentions.forEach((concept, times) -> {
            for (int i = 0; i < Math.min(times, MOST_MENTIONS); i++) {
                document.add(new Field(Fields.CONCEPT, concept, CONCEPTS));
            }
            wider.addAll(known.taxonomy().wider(concept));
        });
        wider.forEach(concept -> document.add(new StringField(Fields.CONCEPT_WIDER, concept, Field.Store.NO)));
    }

    private static void addPassage(Document document, Passage passage, Embedder embedder) {
        byte[] meaning = embedder.ofPassage(passage);
        if (meaning != null) {
            document.add(new KnnByteVectorField(Fields.MEANING, meaning, VectorSimilarityFunction.DOT_PRODUCT));
        }
        Closeness closeness = embedder.closeness();
        if (closeness != null) {
            document.add(
                    new BinaryDocValuesField(Fields.MEANING_WORDS, WordNumbers.encode(closeness.wordsOf(passage))));
        }
    }
}
