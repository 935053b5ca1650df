package org.keting.search.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keting.profiles.TextField;
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.FoundProfile.Wording;
import org.keting.search.taxonomy.Concept;

/**
 * Shows profiles to somebody who reads certain languages.
 *
 * @param languages BCP 47, best first: the one to explain things in, and others that they prefer to see rather than the
 *     original; empty when nobody knows
 */
public record Reader(List<String> languages) {

    private static final int BEGINNING = 200;
    private static final Pattern TRADITIONAL = Pattern.compile("(?i)^zh-(.*-)?(hant|tw|hk|mo)\\b");

    /** For those whose languages the taxonomy lacks. */
    private static final String COMMON_LANGUAGE = "en";

    /**
     * Whether texts in a language (BCP 47) need no explanation: only in the first of the reader's. Browsers put English
     * after it for almost everybody.
     */
    public boolean reads(String language) {
        return languages.isEmpty() || primary(languages.getFirst()).equals(primary(language));
    }

    /** A concept's name in the first of the reader's languages that has one. */
    public String label(Concept concept) {
        return Stream.concat(languages.stream().flatMap(Reader::keys), Stream.of(COMMON_LANGUAGE))
                .map(key -> concept.terms().getOrDefault(key, List.of()))
                .filter(terms -> !terms.isEmpty())
                .map(List::getFirst)
                .findFirst()
                .orElse(concept.id());
    }

    /** Under which a taxonomy may have a language's words. */
    private static Stream<String> keys(String language) {
        boolean traditional =
                language.length() > 2 && TRADITIONAL.matcher(language).find();
        return traditional ? Stream.of("zh-Hant", "zh") : Stream.of(primary(language));
    }

    /** The result for this reader. */
    public FoundProfile result(Card card, List<Highlight> highlights, Explanation explanation, float score) {
        Optional<CardText> tagline = wording(card, TextField.TAGLINE);
        Wording shown =
                tagline.map(text -> new Wording(text.value(), text.language())).orElse(null);
        List<Highlight> passages = highlights.isEmpty() ? beginning(card) : highlights;
        return new FoundProfile(
                card.id(),
                card.sourceId(),
                card.name(),
                card.localName(),
                card.country(),
                card.city(),
                shown,
                card.sectors(),
                card.stage(),
                card.stages(),
                card.investorKind(),
                card.ticket(),
                card.logo(),
                card.claimed(),
                card.founded(),
                card.trl(),
                passages,
                score,
                explanation.reasons(card, highlights),
                explanation.glosses(card, shown, passages));
    }

    /** What to show where no words were hit, so that a result is never just a name. */
    private List<Highlight> beginning(Card card) {
        return wording(card, TextField.DESCRIPTION)
                .or(() -> wording(card, TextField.THESIS))
                .map(text -> new Highlight(
                        text.field().key(),
                        text.language(),
                        List.of(new Fragment(Shortening.of(text.value(), BEGINNING), false))))
                .stream()
                .toList();
    }

    private Optional<CardText> wording(Card card, TextField field) {
        return card.texts().stream()
                .filter(text -> text.field() == field)
                .min(Comparator.<CardText>comparingInt(text -> rank(text.language()))
                        .thenComparing(text -> !text.original()));
    }

    private int rank(String language) {
        for (int i = 0; i < languages.size(); i++) {
            if (primary(languages.get(i)).equals(primary(language))) {
                return i;
            }
        }
        return languages.size();
    }

    private static String primary(String tag) {
        Language known = Language.of(tag);
        return known == Language.OTHER ? tag.split("[-_]", 2)[0] : known.tag();
    }
}
