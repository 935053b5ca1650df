package org.keting.search.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.keting.profiles.Profile;
import org.keting.profiles.Section;
import org.keting.profiles.Startup;
import org.keting.search.index.Card.CardText;

/** What profiles are filtered and counted by. */
final class ProfileFacets {

    private ProfileFacets() {}

    static void add(Document document, Card card, Profile profile) {
        addFacet(document, Dimension.COUNTRY, card.country() == null ? List.of() : List.of(card.country()));
        addFacet(document, Dimension.SECTOR, card.sectors());
        addFacet(
                document,
                Dimension.LANGUAGE,
                card.texts().stream().map(CardText::language).toList());
        addFacet(
                document,
                Dimension.LIVING_ROOM,
                profile.livingRoom() == null ? List.of() : List.of(profile.livingRoom()));
        addFacet(document, Dimension.STAGE, stages(card));
        if (profile instanceof Startup startup) {
            Integer trl = startup.facts().trl();
            addFacet(document, Dimension.TRL, trl == null ? List.of() : List.of(trl.toString()));
            if (PublicCards.isPublic(profile, Section.SEEKING)) {
                addFacet(document, Dimension.SEEKING, names(startup.facts().seeking()));
            }
        }
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
