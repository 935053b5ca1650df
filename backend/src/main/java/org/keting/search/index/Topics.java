package org.keting.search.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.StringHelper;
import org.keting.search.index.Card.CardText;
import org.keting.search.meaning.Knowledge;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

/**
 * The concepts that a profile's public words mention. A document takes nothing from the taxonomy but these and what is
 * wider, so that a profile whose {@link #fingerprint} stays the same need not be indexed again when the taxonomy changes.
 *
 * @param inTexts for each text of the card what it mentions, in order
 * @param inWords the same of each sector and tag
 */
record Topics(List<List<Concept>> inTexts, List<List<Concept>> inWords) {

    static Topics of(Pieces pieces, Knowledge known) {
        List<CardText> texts = pieces.card().texts();
        List<List<Concept>> inTexts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            inTexts.add(
                    known.conceptsIn(pieces.texts().get(i).units(), texts.get(i).analysed()));
        }
        return new Topics(
                inTexts,
                pieces.words().map(word -> known.conceptsIn(word.units())).toList());
    }

    /** Tells apart whatever would make another document. */
    long fingerprint(Taxonomy taxonomy) {
        StringBuilder all = new StringBuilder();
        Set<String> mentioned = new LinkedHashSet<>();
        Stream.concat(inTexts.stream(), inWords.stream()).forEach(piece -> {
            piece.forEach(concept -> {
                all.append(concept.id()).append(' ');
                mentioned.add(concept.id());
            });
            all.append('\n');
        });
        mentioned.forEach(concept -> all.append(taxonomy.wider(concept)));
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 0)[0];
    }
}
