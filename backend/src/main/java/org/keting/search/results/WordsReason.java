package org.keting.search.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keting.search.analysis.Folding;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.Reason.Kind;

/** The marked words of the best passage, those that stand together in one piece. */
final class WordsReason {

    static final String BETWEEN = " … ";

    private static final int MOST_PIECES = 3;

    Optional<Reason> of(List<Highlight> highlights) {
        if (highlights.isEmpty()) {
            return Optional.empty();
        }
        Highlight best = highlights.getFirst();
        Map<String, String> pieces = pieces(best.fragments());
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String found =
                String.join(BETWEEN, pieces.values().stream().limit(MOST_PIECES).toList());
        return Optional.of(new Reason(Kind.WORDS, null, found, best.language(), null, null, null, best.field()));
    }

    /** Squeezed → as written. */
    private static Map<String, String> pieces(List<Fragment> fragments) {
        Map<String, String> pieces = new LinkedHashMap<>();
        StringBuilder piece = new StringBuilder();
        for (Fragment fragment : fragments) {
            if (fragment.hit() || !piece.isEmpty() && isJoint(fragment.text())) {
                piece.append(fragment.text());
            } else {
                end(piece, pieces);
            }
        }
        end(piece, pieces);
        return pieces;
    }

    private static void end(StringBuilder piece, Map<String, String> pieces) {
        String words = piece.toString().strip();
        piece.setLength(0);
        if (!Folding.squeeze(words).isEmpty()) {
            pieces.putIfAbsent(Folding.squeeze(words), words);
        }
    }

    private static boolean isJoint(String text) {
        return text.length() == 1 && (Character.isWhitespace(text.charAt(0)) || text.charAt(0) == '-');
    }
}
