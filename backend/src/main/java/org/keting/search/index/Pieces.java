package org.keting.search.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keting.profiles.TextField;
import org.keting.search.index.Card.CardText;
import org.keting.search.vectors.Passage;
import org.keting.search.vectors.Passage.Piece;

/**
 * What a profile says in public, cut into units once.
 *
 * @param texts those of the card, in its order
 */
record Pieces(Card card, List<Piece> texts, List<Piece> sectors, List<Piece> tags) {

    /** In the others it speaks of its customers and competitors as well. */
    private static final Set<TextField> ABOUT_ITSELF =
            EnumSet.of(TextField.TAGLINE, TextField.DESCRIPTION, TextField.THESIS);

    /** What comes later in long texts says little that is new. */
    private static final int LONGEST_PASSAGE = 4_000;

    /** It says in a few words what a profile is about, and so counts twice. */
    private static final float TAGLINE = 2;

    static Pieces of(Card card, List<String> tags) {
        return new Pieces(
                card,
                card.texts().stream()
                        .map(text -> Piece.of(text.value(), text.field() == TextField.TAGLINE ? TAGLINE : 1))
                        .toList(),
                pieces(card.sectors()),
                pieces(tags));
    }

    private static List<Piece> pieces(List<String> words) {
        return words.stream().map(word -> Piece.of(word, 1)).toList();
    }

    /** Whether a text of the card is about the profile itself. */
    boolean isAboutItself(int text) {
        return ABOUT_ITSELF.contains(card.texts().get(text).field());
    }

    /** Sectors and tags. */
    Stream<Piece> words() {
        return Stream.concat(sectors.stream(), tags.stream());
    }

    /** What says what it is about. */
    Passage passage() {
        List<Piece> pieces = new ArrayList<>(sectors);
        int length = 0;
        for (int i = 0; i < texts.size() && length < LONGEST_PASSAGE; i++) {
            CardText text = card.texts().get(i);
            pieces.add(texts.get(i));
            length += text.value().length();
        }
        return new Passage(pieces);
    }
}
