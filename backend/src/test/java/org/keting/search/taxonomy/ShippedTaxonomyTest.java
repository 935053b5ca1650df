package org.keting.search.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Units;

/** The files that ship, as a reviewer would check them. */
class ShippedTaxonomyTest {

    private static final Set<String> LANGUAGES = Set.of("zh", "en", "he", "ja", "de", "fr");

    private static final Taxonomy TAXONOMY = TaxonomyFiles.shipped();
    private static final Collection<Concept> CONCEPTS = TAXONOMY.concepts();

    @Test
    void hasHundredsOfConceptsInSixLanguages() {
        assertThat(CONCEPTS).hasSizeBetween(500, 2_000);
        for (Concept concept : CONCEPTS) {
            assertThat(concept.terms().keySet()).as(concept.id()).containsAll(LANGUAGES);
            assertThat(concept.terms().values()).as(concept.id()).noneMatch(List::isEmpty);
        }
    }

    @Test
    void hasNoTwoConceptsWithOneId() {
        assertThat(TaxonomyFiles.shippedConcepts()).extracting(Concept::id).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyWiderConceptsThatExist() {
        for (Concept concept : CONCEPTS) {
            if (concept.broader() != null) {
                assertThat(TAXONOMY.find(concept.broader())).as(concept.id()).isPresent();
            }
            assertThat(TAXONOMY.wider(concept.id())).as(concept.id()).hasSizeLessThan(5);
        }
    }

    @Test
    void everyTermFindsItsConcept() {
        ConceptMatcher matcher = new ConceptMatcher(TAXONOMY);
        List<String> lost = new ArrayList<>();
        for (Concept concept : CONCEPTS) {
            concept.terms().forEach((tag, terms) -> {
                for (String term : terms) {
                    if (matcher.in(Units.of(term), Language.of(tag)).stream()
                            .noneMatch(found -> found.concept().equals(concept.id()))) {
                        lost.add(concept.id() + " " + tag + " " + term);
                    }
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void noTermMeansTwoConcepts() {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (Concept concept : CONCEPTS) {
            concept.terms()
                    .forEach((tag, terms) -> terms.forEach(term -> meanings.computeIfAbsent(
                                    Language.of(tag) + " " + term.toLowerCase(java.util.Locale.ROOT),
                                    any -> new TreeSet<>())
                            .add(concept.id())));
        }
        meanings.values().removeIf(concepts -> concepts.size() == 1);
        assertThat(meanings).isEmpty();
    }

    @Test
    void noTermIsTooShortToMeanAnything() {
        List<String> shortOnes = new ArrayList<>();
        for (Concept concept : CONCEPTS) {
            concept.terms()
                    .forEach((tag, terms) -> terms.forEach(term -> {
                        List<Unit> units = Units.of(term);
                        boolean single = units.size() == 1
                                && (units.getFirst().script().isIdeographic()
                                        || units.getFirst().text().length() < 2);
                        if (units.isEmpty() || single) {
                            shortOnes.add(concept.id() + " " + tag + " " + term);
                        }
                    }));
        }
        assertThat(shortOnes).isEmpty();
    }
}
