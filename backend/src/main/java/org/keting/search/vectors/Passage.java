package org.keting.search.vectors;

import java.util.List;
import java.util.stream.Collectors;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Units;

/**
 * What a profile says, in pieces that are cut into units once for everybody who reads them.
 *
 * @param pieces what says most comes first
 */
public record Passage(List<Piece> pieces) {

    /**
     * One of its texts.
     *
     * @param weight how much a word of it counts; 1 for ordinary texts
     */
    public record Piece(String text, List<Unit> units, float weight) {

        /** A text with its units. */
        public static Piece of(String text, float weight) {
            return new Piece(text, Units.of(text), weight);
        }
    }

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** One text alone. */
    public static Passage of(String text) {
        return new Passage(List.of(Piece.of(text, 1)));
    }

    /** All of it, for models that cut texts in their own way. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }
}
