package org.keting.search.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keting.profiles.TextField;
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.FoundProfile.Wording;

/**
 * Shows profiles to somebody who reads certain languages.
 *
 * @param languages BCP 47, best first
 */
public record Reader(List<String> languages) {

    private static final int BEGINNING = 200;

    /** The result for this reader. */
    public FoundProfile result(Card card, List<Highlight> highlights, float score) {
        Optional<CardText> tagline = wording(card, TextField.TAGLINE);
        return new FoundProfile(
                card.id(),
                card.sourceId(),
                card.name(),
                card.localName(),
                card.country(),
                card.city(),
                tagline.map(text -> new Wording(text.value(), text.language())).orElse(null),
                card.sectors(),
                card.stage(),
                card.stages(),
                card.investorKind(),
                card.ticket(),
                card.logo(),
                card.claimed(),
                card.founded(),
                card.trl(),
                highlights.isEmpty() ? beginning(card) : highlights,
                score);
    }

    /** What to show where no words were hit, so that a result is never just a name. */
    private List<Highlight> beginning(Card card) {
        return wording(card, TextField.DESCRIPTION)
                .or(() -> wording(card, TextField.THESIS))
                .map(text -> new Highlight(
                        text.field().key(), text.language(), List.of(new Fragment(shortened(text.value()), false))))
                .stream()
                .toList();
    }

    private Optional<CardText> wording(Card card, TextField field) {
        return card.texts().stream()
                .filter(text -> text.field() == field)
                .min(Comparator.comparingInt(this::rank).thenComparing(text -> !text.original()));
    }

    private int rank(CardText text) {
        for (int i = 0; i < languages.size(); i++) {
            if (primary(languages.get(i)).equals(primary(text.language()))) {
                return i;
            }
        }
        return languages.size();
    }

    private static String primary(String tag) {
        Language known = Language.of(tag);
        return known == Language.OTHER ? tag.split("[-_]", 2)[0] : known.tag();
    }

    private static String shortened(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > BEGINNING / 2 ? space : end) + "…";
    }
}
