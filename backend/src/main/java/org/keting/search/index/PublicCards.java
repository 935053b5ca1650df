package org.keting.search.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Actor;
import org.keting.profiles.Investor;
import org.keting.profiles.InvestorFacts;
import org.keting.profiles.Profile;
import org.keting.profiles.Profiles;
import org.keting.profiles.Section;
import org.keting.profiles.Startup;
import org.keting.profiles.Text;
import org.keting.profiles.TextField;
import org.keting.search.analysis.LanguageGuess;
import org.keting.search.index.Card.CardText;

/**
 * Leaves of a profile what a visitor without an account may see. Everything searchable is made from this: a text for
 * investors only can leak through neither hits, highlights nor counts, since the index does not have it.
 */
final class PublicCards {

    private PublicCards() {}

    static Card of(Profile profile) {
        return switch (profile) {
            case Startup startup -> of(startup);
            case Investor investor -> of(investor);
        };
    }

    static boolean isPublic(Profile profile, Section section) {
        return Profiles.visible(profile, Actor.ANONYMOUS).contains(section);
    }

    private static Card of(Startup startup) {
        var facts = startup.facts();
        return new Card(
                startup.kind(),
                startup.key(),
                startup.sourceId(),
                facts.name(),
                facts.localName(),
                facts.country(),
                facts.city(),
                facts.sectors(),
                facts.stage(),
                Set.of(),
                null,
                null,
                startup.media().logo(),
                isClaimed(startup),
                facts.founded(),
                facts.trl(),
                texts(startup));
    }

    private static Card of(Investor investor) {
        InvestorFacts facts = investor.facts();
        return new Card(
                investor.kind(),
                investor.key(),
                investor.sourceId(),
                facts.name(),
                facts.localName(),
                facts.country(),
                facts.city(),
                facts.sectors(),
                null,
                facts.stages(),
                facts.kind(),
                facts.ticketAsGiven(),
                investor.media().logo(),
                isClaimed(investor),
                null,
                null,
                texts(investor));
    }

    private static boolean isClaimed(Profile profile) {
        return !profile.standing().owners().isEmpty();
    }

    private static List<CardText> texts(Profile profile) {
        List<CardText> texts = new ArrayList<>();
        for (TextField field : TextField.values()) {
            if (field == TextField.TAGLINE || isPublic(profile, Section.TEXTS)) {
                Map<String, Text> byLanguage = profile.texts().getOrDefault(field.key(), Map.of());
                new TreeMap<>(byLanguage).forEach((language, text) -> texts.add(cardText(field, language, text)));
            }
        }
        return List.copyOf(texts);
    }

    private static CardText cardText(TextField field, String language, Text text) {
        // NUL separates texts in highlighting; one spelling for each accent, so that queries match
        String value = Normalizer.normalize(text.value(), Normalizer.Form.NFC).replace('\0', ' ');
        @Nullable String sourceLanguage = text.sourceLanguage();
        return new CardText(field, language, LanguageGuess.of(language, value), sourceLanguage == null, value);
    }
}
