package org.keting.search.results;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.results.Reason.Kind;
import org.keting.search.vectors.Embedder;
import org.keting.search.vectors.Passage;
import org.keting.search.vectors.StaticEmbedder;

/** The sentence of a profile that lies nearest to a query. */
final class MeaningReason {

    private static final int MOST_SENTENCES = 12;
    private static final int LONGEST = 140;
    /** The least that is worth quoting: a cosine of .3, of vectors that are 127 long. */
    private static final int LEAST = 127 * 127 * 3 / 10;
    /** Headings and single words lie near to anything short. */
    private static final int SHORTEST = 8;

    private final @Nullable Embedder embedder;
    private final byte @Nullable [] query;

    private record Sentence(String words, CardText text) {}

    /** Asks nothing of an embedder that needs a network: a page has hundreds of sentences. */
    MeaningReason(String query, @Nullable Embedder embedder) {
        this.embedder = embedder instanceof StaticEmbedder ? embedder : null;
        this.query = this.embedder == null ? null : this.embedder.ofQuery(query);
    }

    Optional<Reason> of(Card card) {
        if (embedder == null || query == null) {
            return Optional.empty();
        }
        Sentence nearest = null;
        int highest = LEAST;
        for (Sentence sentence : sentences(card)) {
            byte[] vector = embedder.ofPassage(Passage.of(sentence.words()));
            int likeness = vector == null ? 0 : product(query, vector);
            if (likeness > highest) {
                highest = likeness;
                nearest = sentence;
            }
        }
        return Optional.ofNullable(nearest).map(MeaningReason::reason);
    }

    private static Reason reason(Sentence sentence) {
        return new Reason(
                Kind.MEANING,
                null,
                Shortening.of(sentence.words(), LONGEST),
                sentence.text().language(),
                null,
                null,
                null,
                sentence.text().field().key());
    }

    private static List<Sentence> sentences(Card card) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        for (CardText text : card.texts()) {
            breaks.setText(text.value());
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String words = text.value().substring(start, end).strip();
                if (words.length() >= SHORTEST) {
                    sentences.add(new Sentence(words, text));
                }
                if (sentences.size() == MOST_SENTENCES) {
                    return sentences;
                }
                start = end;
            }
        }
        return sentences;
    }

    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
