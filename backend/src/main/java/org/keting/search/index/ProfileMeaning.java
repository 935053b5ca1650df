package org.keting.search.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.keting.profiles.TextField;
import org.keting.search.meaning.Knowledge;
import org.keting.search.vectors.Embedder;

/** What makes a profile findable across languages: its concepts, and its meaning as a vector. */
final class ProfileMeaning {

    private static final FieldType CONCEPTS = new FieldType(StringField.TYPE_NOT_STORED);
    /** Who says "water" twenty times is not about water more than who says it five times. */
    private static final int MOST_MENTIONS = 5;

    /** What comes later in long texts says little that is new. */
    private static final int LONGEST_PASSAGE = 4_000;

    static {
        CONCEPTS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        CONCEPTS.freeze();
    }

    private ProfileMeaning() {}

    static void add(Document document, Card card, Topics topics, Knowledge known) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        topics.all().forEach(concept -> mentions.merge(concept.id(), 1, Integer::sum));
        Set<String> wider = new LinkedHashSet<>();
        mentions.forEach((concept, times) -> {
            for (int i = 0; i < Math.min(times, MOST_MENTIONS); i++) {
                document.add(new Field(Fields.CONCEPT, concept, CONCEPTS));
            }
            wider.addAll(known.taxonomy().wider(concept));
        });
        wider.forEach(concept -> document.add(new StringField(Fields.CONCEPT_WIDER, concept, Field.Store.NO)));
        Embedder embedder = known.embedder();
        if (embedder != null) {
            byte[] meaning = embedder.ofPassage(passage(card));
            if (meaning != null) {
                document.add(new KnnByteVectorField(Fields.MEANING, meaning, VectorSimilarityFunction.DOT_PRODUCT));
            }
        }
    }

    /** What a profile is about, in a few sentences; the tagline says it best and so says it twice. */
    private static String passage(Card card) {
        StringBuilder passage = new StringBuilder();
        card.texts().stream()
                .filter(text -> text.field() == TextField.TAGLINE)
                .forEach(text -> passage.append(text.value()).append('\n'));
        card.sectors().forEach(sector -> passage.append(sector).append('\n'));
        card.texts().forEach(text -> passage.append(text.value()).append('\n'));
        return passage.substring(0, Math.min(passage.length(), LONGEST_PASSAGE));
    }
}
