package org.keting.search.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.TextField;
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.FoundProfile.Wording;
import org.keting.search.results.Glosses.Term;

/** The few terms of a result that help most to understand it: of its tagline first, then of its highlights and sectors. */
final class ResultGlosses {

    private static final int MOST = 4;

    private final Glosses glosses;

    ResultGlosses(Glosses glosses) {
        this.glosses = glosses;
    }

    List<Gloss> of(Card card, @Nullable Wording tagline, List<Highlight> highlights) {
        List<List<Term>> places = new ArrayList<>();
        if (tagline != null) {
            Language analysed = analysed(card, TextField.TAGLINE.key(), tagline.language());
            places.add(glosses.terms(tagline.value(), tagline.language(), analysed));
        }
        for (Highlight highlight : highlights) {
            String passage = highlight.fragments().stream().map(Fragment::text).collect(Collectors.joining());
            Language analysed = analysed(card, highlight.field(), highlight.language());
            places.add(glosses.terms(passage, highlight.language(), analysed));
        }
        card.sectors().forEach(sector -> places.add(glosses.terms(sector)));
        Map<String, Gloss> best = new LinkedHashMap<>();
        for (List<Term> terms : places) {
            terms.forEach(term -> best.putIfAbsent(term.concept(), term.gloss()));
        }
        return best.values().stream().limit(MOST).toList();
    }

    private static Language analysed(Card card, String field, String language) {
        return card.texts().stream()
                .filter(text ->
                        text.field().key().equals(field) && text.language().equals(language))
                .map(CardText::analysed)
                .findFirst()
                .orElseGet(() -> Language.of(language));
    }
}
