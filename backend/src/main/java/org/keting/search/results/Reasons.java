package org.keting.search.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Units;
import org.keting.search.index.Card;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.Mention;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.Reason.Relation;

/**
 * Says why profiles answer a query, from nothing but what their results show. Made once for a query and a reader; a profile
 * costs some ten microseconds, more when only the nearest sentence explains it.
 */
public final class Reasons {

    private static final int MOST = 3;

    private final Knowledge knowledge;
    private final Reader reader;
    private final NameReason names;
    private final WordsReason words;
    private final MeaningReason meaning;
    private final List<Asked> asked;
    private final int letters;

    /** A concept of the query, and its words there. */
    record Asked(String concept, String words) {}

    /** For one query. */
    public Reasons(String query, Knowledge knowledge, Reader reader) {
        this.knowledge = knowledge;
        this.reader = reader;
        this.letters = Folding.squeeze(query).length();
        this.names = new NameReason(query);
        this.words = new WordsReason();
        this.meaning = new MeaningReason(query, knowledge.embedder());
        Map<String, Asked> byConcept = new LinkedHashMap<>();
        for (Mention mention : knowledge.mentionsIn(Units.placed(query))) {
            String concept = mention.concept().id();
            byConcept.putIfAbsent(concept, new Asked(concept, mention.words(query)));
        }
        this.asked = List.copyOf(byConcept.values());
    }

    /**
     * At most three, best first: the name; the same thing under other words; the words themselves; something narrower or
     * wider; and if all that explains less than half of the query, the sentence nearest to the query.
     */
    public List<Reason> of(Card card, List<Highlight> highlights) {
        List<Reason> reasons = new ArrayList<>();
        names.of(card).ifPresent(reasons::add);
        Optional<Reason> inWords = words.of(highlights);
        List<Reason> concepts = asked.isEmpty() ? List.of() : new ConceptReasons(knowledge, reader, asked).of(card);
        List<Reason> news =
                concepts.stream().filter(reason -> isNews(reason, inWords)).toList();
        news.stream().filter(reason -> reason.relation() == Relation.SAME).forEach(reasons::add);
        inWords.filter(found -> isNotGlossed(found, news)).ifPresent(reasons::add);
        news.stream()
                .filter(reason -> reason.relation() != Relation.SAME)
                .sorted(Comparator.comparing(Reason::relation))
                .forEach(reasons::add);
        if (2 * reasons.stream().mapToInt(this::explained).sum() < letters) {
            meaning.of(card).ifPresent(reasons::add);
        }
        return reasons.stream().limit(MOST).toList();
    }

    /** A concept whose words the reader typed and sees marked needs no explanation. */
    private boolean isNews(Reason concept, Optional<Reason> inWords) {
        return !isSameWords(concept)
                || inWords.isEmpty()
                || concept.language() == null
                || !reader.reads(concept.language());
    }

    private static boolean isSameWords(Reason concept) {
        return concept.query() != null
                && concept.found() != null
                && Folding.squeeze(concept.query()).equals(Folding.squeeze(concept.found()));
    }

    /** Words that a concept reason shows and explains are not shown again. */
    private static boolean isNotGlossed(Reason words, List<Reason> concepts) {
        String found = words.found() == null ? "" : Folding.squeeze(words.found());
        return concepts.stream()
                .noneMatch(concept -> concept.found() != null
                        && Folding.squeeze(concept.found()).contains(found));
    }

    /** How many of the query's letters a reason accounts for: two characters of a sentence may be an accident. */
    private int explained(Reason reason) {
        return switch (reason.kind()) {
            case NAME, CONCEPT ->
                reason.relation() == Relation.WIDER ? 0 : reason.query() == null ? letters : length(reason.query());
            case WORDS -> length(reason.found());
            case MEANING -> letters;
        };
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : Folding.squeeze(words).length();
    }
}
