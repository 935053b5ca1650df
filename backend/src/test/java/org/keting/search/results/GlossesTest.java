package org.keting.search.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keting.search.SampleProfile;
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.TestCards;
import org.keting.search.meaning.Knowledge;
import org.keting.search.results.Glosses.Term;
import org.keting.search.taxonomy.TaxonomyFiles;

class GlossesTest {

    private static Knowledge knowledge;

    @BeforeAll
    static void learn() {
        knowledge = new Knowledge(TaxonomyFiles.shipped(), null);
    }

    @Test
    void foreignTermsAreExplainedInTheReadersLanguage() {
        assertThat(glosses("zh", SampleProfile.of("a").tagline("he", "אנחנו עוסקים בטיהור מים")))
                .containsExactly(new Gloss("בטיהור מים", "he", "water-treatment", "水处理"));
        assertThat(glosses("he", SampleProfile.of("a").tagline("zh", "專業水處理設備")))
                .extracting(Gloss::label)
                .contains("טיפול במים");
    }

    @Test
    void nothingIsExplainedToSomebodyWhoReadsIt() {
        SampleProfile profile =
                SampleProfile.of("a").tagline("en", "Water treatment").sectors(List.of("Water purification"));
        assertThat(glosses("en-GB", profile)).isEmpty();
        assertThat(glosses("zh", profile)).isNotEmpty();
    }

    @Test
    void whatStandsThereInTheReadersLanguageIsShownInstead() {
        assertThat(glosses(
                        "zh",
                        SampleProfile.of("a").tagline("en", "Water treatment").tagline("zh", "水处理")))
                .isEmpty();
    }

    @Test
    void aTermThatIsItsOwnExplanationIsNotExplained() {
        assertThat(glosses("fr", SampleProfile.of("a").tagline("en", "for agriculture")))
                .isEmpty();
    }

    @Test
    void sectorsAreExplainedAfterTheTagline() {
        assertThat(glosses(
                        "zh",
                        SampleProfile.of("a").tagline("en", "Sperm sorting").sectors(List.of("Agriculture"))))
                .extracting(Gloss::term)
                .containsExactly("Sperm sorting", "Agriculture");
    }

    @Test
    void thereAreFourAtMost() {
        assertThat(glosses(
                        "zh",
                        SampleProfile.of("a")
                                .sectors(List.of(
                                        "Agriculture", "Batteries", "Hydrogen", "Robotics", "Fintech", "Water"))))
                .hasSize(4);
    }

    @Test
    void theRarestComeFirstThenThoseThatStandFirst() {
        Map<String, Long> counts = Map.of("water-treatment", 9L, "sperm-selection", 1L, "agriculture", 9L);
        Glosses glosses =
                new Glosses(knowledge, new Reader(List.of("zh")), concept -> counts.getOrDefault(concept, 0L));
        String text = "Agriculture, water treatment, ﬁsperm selection; water treatment";
        assertThat(glosses.terms(text.replace("ﬁ", "\u200B"), "en", Language.ENGLISH))
                .extracting(Term::concept)
                .containsExactly("sperm-selection", "agriculture", "water-treatment");
    }

    @Test
    void placesAreThoseOfTheTextAsItIsWritten() {
        String text = "E\u0301nergie, ﬁne \uD83D\uDE80 Traitement  de l’eau!";
        Glosses glosses = new Glosses(knowledge, new Reader(List.of("zh")), concept -> 0);
        List<Term> terms = glosses.terms(text, "fr", Language.FRENCH);
        assertThat(terms)
                .isNotEmpty()
                .allSatisfy(term ->
                        assertThat(text.substring(term.start(), term.end())).isEqualTo(term.term()));
        assertThat(terms).extracting(Term::term).contains("Traitement  de l’eau", "E\u0301nergie");
    }

    private static List<Gloss> glosses(String reader, SampleProfile profile) {
        Card card = TestCards.of(profile.startup());
        Reader who = new Reader(List.of(reader));
        return who.result(card, List.of(), Explanation.of("", knowledge, who, concept -> 0), 0)
                .glosses();
    }
}
