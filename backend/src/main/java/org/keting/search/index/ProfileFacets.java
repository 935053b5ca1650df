package org.keting.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.keting.profiles.Profile;
import org.keting.profiles.Section;
import org.keting.profiles.Startup;
import org.keting.profiles.TextField;
import org.keting.search.index.Card.CardText;
import org.keting.search.meaning.Knowledge;
import org.keting.search.taxonomy.Concept;

/** What profiles are filtered and counted by. */
final class ProfileFacets {

    private ProfileFacets() {}

    private static final int SPAN_YEARS = 5;
    private static final int FIRST_SPAN = 1990;

    static void add(Document document, Card card, Profile profile) {
        addFacet(document, Dimension.COUNTRY, card.country() == null ? List.of() : List.of(card.country()));
        for (String sector : new LinkedHashSet<>(card.sectors())) {
            document.add(new StringField(Fields.SECTOR, Dimension.SECTOR.canonical(sector), Field.Store.NO));
        }
        addFacet(
                document,
                Dimension.LANGUAGE,
                card.texts().stream().map(CardText::language).toList());
        addFacet(
                document,
                Dimension.LIVING_ROOM,
                profile.livingRoom() == null ? List.of() : List.of(profile.livingRoom()));
        addFacet(document, Dimension.STAGE, stages(card));
        addFacet(
                document,
                Dimension.TRL,
                card.trl() == null ? List.of() : List.of(card.trl().toString()));
        addFacet(document, Dimension.FOUNDED, card.founded() == null ? List.of() : List.of(span(card.founded())));
        if (profile instanceof Startup startup) {
            if (PublicCards.isPublic(profile, Section.SEEKING)) {
                addFacet(document, Dimension.SEEKING, names(startup.facts().seeking()));
            }
        }
    }

    /** The concepts of what it says it is in, and all wider ones; of its tagline when it says nothing of that kind. */
    static void addConcepts(Document document, Card card, Topics topics, Knowledge known) {
        Set<Concept> found = new LinkedHashSet<>();
        topics.inWords().forEach(found::addAll);
        if (found.isEmpty()) {
            for (int i = 0; i < topics.inTexts().size(); i++) {
                if (card.texts().get(i).field() == TextField.TAGLINE) {
                    found.addAll(topics.inTexts().get(i));
                }
            }
        }
        List<String> concepts = new ArrayList<>();
        for (Concept concept : found) {
            concepts.add(concept.id());
            concepts.addAll(known.taxonomy().wider(concept.id()));
        }
        addFacet(document, Dimension.CONCEPT, concepts);
    }

    /** Five years as "2015-2019"; what is older than all of them as "before-1990". */
    static String span(int year) {
        int first = Math.floorDiv(year, SPAN_YEARS) * SPAN_YEARS;
        return year < FIRST_SPAN ? "before-" + FIRST_SPAN : first + "-" + (first + SPAN_YEARS - 1);
    }

    private static List<String> stages(Card card) {
        return card.stage() == null
                ? names(card.stages())
                : List.of(card.stage().name());
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static void addFacet(Document document, Dimension dimension, Collection<String> values) {
        Set<String> labels = new LinkedHashSet<>();
        for (String value : values) {
            labels.add(dimension.canonical(value));
        }
        labels.remove("");
        labels.forEach(label -> document.add(new SortedSetDocValuesFacetField(dimension.key(), label)));
    }
}
