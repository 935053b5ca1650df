package org.keting.search.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keting.search.SampleProfile;
import org.keting.search.index.Card;
import org.keting.search.index.TestCards;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.Reason.Kind;
import org.keting.search.results.Reason.Relation;

class ReasonsTest {

    private static Knowledge knowledge;

    @BeforeAll
    static void learn() {
        knowledge = KnowledgeBase.shippedKnowledge();
    }

    @Test
    void theSameThingInAnotherLanguageIsNamedInBoth() {
        Card card = card(SampleProfile.of("a").tagline("en", "Lab-grade Single  Sperm Selection for clinics"));
        assertThat(why("单精子筛选", card, "zh"))
                .containsExactly(new Reason(
                        Kind.CONCEPT,
                        "单精子筛选",
                        "Single  Sperm Selection",
                        "en",
                        "sperm-selection",
                        "精子筛选",
                        Relation.SAME,
                        "tagline"));
    }

    @Test
    void wordsAreCutOutOfTheQueryAsTheyWereTyped() {
        Card card = card(SampleProfile.of("a").tagline("he", "מערכות לטיהור מים"));
        Reason reason = why("以色列的 水處理 公司", card, "zh").getFirst();
        assertThat(reason.query()).isEqualTo("水處理");
        assertThat(reason.found()).isEqualTo("לטיהור מים");
        assertThat(reason.language()).isEqualTo("he");
    }

    @Test
    void somethingNarrowerIsSaidToBeSo() {
        Card card = card(SampleProfile.of("a").description("de", "Wir bauen Umkehrosmose-Anlagen."));
        Reason reason = why("水处理", card, "zh").getFirst();
        assertThat(reason.relation()).isEqualTo(Relation.NARROWER);
        assertThat(reason.concept()).isNotEqualTo("water-treatment");
        assertThat(reason.label()).isNotBlank();
        assertThat(reason.field()).isEqualTo("description");
    }

    @Test
    void theSameThingLaterIsBetterThanSomethingNarrowerBefore() {
        Card card = card(SampleProfile.of("a")
                .tagline("en", "Reverse osmosis")
                .description("en", "Everything for water treatment."));
        assertThat(why("水处理", card, "zh").getFirst().found()).isEqualTo("water treatment");
    }

    @Test
    void sectorsCount() {
        Card card = card(SampleProfile.of("a").sectors(List.of("Food", "Water purification")));
        Reason reason = why("水处理", card, "zh").getFirst();
        assertThat(reason.field()).isEqualTo("sectors");
        assertThat(reason.found()).isEqualTo("Water purification");
        assertThat(reason.language()).isEqualTo("en");
    }

    @Test
    void aNameComesFirst() {
        Card card = card(SampleProfile.of("a").name("Water Treatment Ltd").tagline("en", "water treatment"));
        List<Reason> reasons = why("water treatment", card, "en", hits("tagline", "en", "water", " ", "treatment"));
        assertThat(reasons).extracting(Reason::kind).containsExactly(Kind.NAME, Kind.WORDS);
        assertThat(reasons.getFirst().found()).isEqualTo("Water Treatment Ltd");
        assertThat(why("water trea", card, "en").getFirst().kind()).isEqualTo(Kind.NAME);
        assertThat(why("treatm", card, "en").getFirst().kind()).isEqualTo(Kind.NAME);
        assertThat(why("ater", card, "en")).noneMatch(reason -> reason.kind() == Kind.NAME);
    }

    @Test
    void wordsThatTheReaderTypedAndReadsNeedNoConcept() {
        Card card = card(SampleProfile.of("a").tagline("en", "We do water treatment here"));
        assertThat(why("water treatment", card, "en", hits("tagline", "en", "water", " ", "treatment")))
                .containsExactly(new Reason(Kind.WORDS, null, "water treatment", "en", null, null, null, "tagline"));
    }

    @Test
    void wordsThatTheReaderDoesNotReadAreExplainedOnce() {
        Card card = card(SampleProfile.of("a").tagline("en", "We do water treatment here"));
        List<Reason> reasons = why("water treatment", card, "zh", hits("tagline", "en", "water", " ", "treatment"));
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.CONCEPT);
            assertThat(reason.label()).isEqualTo("水处理");
        });
    }

    @Test
    void theNearestSentenceSpeaksWhenNothingElseDoes() {
        Card card = card(
                SampleProfile.of("a")
                        .description(
                                "en",
                                "Founded in 2015, we are a team of nine. Our cameras spot scratches on car bodies. We like Haifa."));
        assertThat(why("发现表面的划痕", card, "zh")).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.MEANING);
            assertThat(reason.found()).isEqualTo("Our cameras spot scratches on car bodies.");
            assertThat(reason.field()).isEqualTo("description");
        });
    }

    @Test
    void theNearestSentenceIsAddedWhenOnlyALittleIsExplained() {
        Card card = card(SampleProfile.of("a").description("en", "We like cars. We spot scratches on bodies."));
        assertThat(why("发现汽车表面的划痕", card, "zh")).extracting(Reason::kind).containsExactly(Kind.CONCEPT, Kind.MEANING);
        assertThat(why("汽车", card, "zh")).extracting(Reason::kind).containsExactly(Kind.CONCEPT);
    }

    @Test
    void longSentencesAreShortened() {
        Card card = card(SampleProfile.of("a").description("en", "scratches on car bodies and ".repeat(40)));
        assertThat(why("发现汽车表面的划痕", card, "zh").getLast().found())
                .hasSizeLessThan(150)
                .endsWith("…");
    }

    @Test
    void thereAreThreeAtMost() {
        Card card = card(
                SampleProfile.of("a").name("Solar").tagline("en", "wind power, solar energy, batteries, hydrogen"));
        assertThat(why("太阳能 风电 电池 氢能 Solar", card, "zh")).hasSize(3);
    }

    @Test
    void aProfileWithNothingInCommonHasNone() {
        assertThat(why("qqqq", card(SampleProfile.of("a")), "zh")).isEmpty();
        assertThat(why("\uD800 \"'(*", card(SampleProfile.of("a").tagline("en", "x")), "zh"))
                .isEmpty();
    }

    private static Card card(SampleProfile profile) {
        return TestCards.of(profile.startup());
    }

    private static List<Reason> why(String query, Card card, String reader, Highlight... highlights) {
        return new Reasons(query, knowledge, new Reader(List.of(reader))).of(card, List.of(highlights));
    }

    /** Hits, with what stands between them. */
    private static Highlight hits(String field, String language, String... pieces) {
        List<Fragment> fragments = new java.util.ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            fragments.add(new Fragment(pieces[i], i % 2 == 0));
        }
        return new Highlight(field, language, fragments);
    }
}
