package org.keting.search.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Folding;
import org.keting.search.index.Card;
import org.keting.search.index.NameForms;
import org.keting.search.results.Reason.Kind;

/** Whether a query, or a word of it, is a profile's name or begins it. */
final class NameReason {

    /** Shorter words of longer queries are names by accident. */
    private static final int SHORTEST_WORD = 3;

    private final String query;
    private final String squeezed;
    private final List<String> words;

    NameReason(String query) {
        this.query = query.strip();
        this.squeezed = Folding.squeeze(query);
        this.words = Stream.of(this.query.split("[\\s\\p{Z}]+"))
                .filter(word -> Folding.squeeze(word).length() >= SHORTEST_WORD)
                .toList();
    }

    Optional<Reason> of(Card card) {
        return in(card, card.name(), "name").or(() -> in(card, card.localName(), "localName"));
    }

    private Optional<Reason> in(Card card, @Nullable String name, String field) {
        if (name == null || squeezed.isEmpty()) {
            return Optional.empty();
        }
        if (NameForms.begins(name, card.country(), query)) {
            return Optional.of(reason(null, name, field));
        }
        return words.stream()
                .filter(word -> words.size() > 1 && NameForms.exact(name).contains(Folding.squeeze(word)))
                .findFirst()
                .map(word -> reason(word, name, field));
    }

    private static Reason reason(@Nullable String word, String name, String field) {
        return new Reason(Kind.NAME, word, name, null, null, null, null, field);
    }
}
