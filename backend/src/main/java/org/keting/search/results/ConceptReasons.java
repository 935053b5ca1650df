package org.keting.search.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.TextField;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.PlacedUnits;
import org.keting.search.analysis.Units;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.Mention;
import org.keting.search.results.Reason.Kind;
import org.keting.search.results.Reason.Relation;
import org.keting.search.results.Reasons.Asked;
import org.keting.search.taxonomy.Concept;

/**
 * Finds a query's concepts in one profile. Reads the tagline first, then the sectors, then the rest, and stops as soon as
 * all of them are found themselves: most profiles say in a line what they are about.
 */
final class ConceptReasons {

    /** What comes later in long texts is hardly why a profile was found. */
    private static final int MOST_READ = 4_000;

    static final String SECTORS = "sectors";

    private final Knowledge knowledge;
    private final Reader reader;
    private final Map<Asked, @Nullable Found> best = new LinkedHashMap<>();
    private int read;

    private record Found(Relation relation, Mention mention, Place place) {}

    /** A text, and where it stands. */
    private record Place(String text, String field) {}

    ConceptReasons(Knowledge knowledge, Reader reader, List<Asked> asked) {
        this.knowledge = knowledge;
        this.reader = reader;
        asked.forEach(concept -> best.put(concept, null));
    }

    /** One for each of the query's concepts that the profile mentions, in the query's order. */
    List<Reason> of(Card card) {
        readTexts(card, text -> text.field() == TextField.TAGLINE);
        for (String sector : card.sectors()) {
            if (isOpen()) {
                take(new Place(sector, SECTORS), knowledge::mentionsIn);
            }
        }
        readTexts(card, text -> text.field() != TextField.TAGLINE);
        List<Reason> reasons = new ArrayList<>();
        best.forEach((concept, found) ->
                Stream.ofNullable(found).map(it -> reason(concept, it)).forEach(reasons::add));
        return reasons;
    }

    private void readTexts(Card card, Predicate<CardText> which) {
        for (CardText text : card.texts()) {
            if (which.test(text) && isOpen()) {
                Language language = text.analysed();
                take(new Place(text.value(), text.field().key()), units -> knowledge.mentionsIn(units, language));
            }
        }
    }

    private boolean isOpen() {
        return read < MOST_READ
                && best.values().stream().anyMatch(found -> found == null || found.relation() != Relation.SAME);
    }

    private void take(Place place, Function<PlacedUnits, List<Mention>> reading) {
        String text = place.text().substring(0, Math.min(place.text().length(), MOST_READ - read));
        read += text.length();
        for (Mention mention : reading.apply(Units.placed(text))) {
            best.replaceAll((asked, found) -> better(asked, found, mention, place));
        }
    }

    private @Nullable Found better(Asked asked, @Nullable Found found, Mention mention, Place place) {
        Relation relation = relation(asked.concept(), mention.concept().id());
        if (relation == null || found != null && relation.compareTo(found.relation()) >= 0) {
            return found;
        }
        return new Found(relation, mention, place);
    }

    private @Nullable Relation relation(String asked, String mentioned) {
        if (asked.equals(mentioned)) {
            return Relation.SAME;
        }
        if (knowledge.taxonomy().wider(mentioned).contains(asked)) {
            return Relation.NARROWER;
        }
        return knowledge.taxonomy().wider(asked).contains(mentioned) ? Relation.WIDER : null;
    }

    private Reason reason(Asked asked, Found found) {
        Mention mention = found.mention();
        Concept concept = mention.concept();
        return new Reason(
                Kind.CONCEPT,
                asked.words(),
                mention.words(found.place().text()),
                mention.language().tag(),
                concept.id(),
                reader.label(concept),
                found.relation(),
                found.place().field());
    }
}
