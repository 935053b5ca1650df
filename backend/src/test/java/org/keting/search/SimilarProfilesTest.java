package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Status;
import org.keting.search.index.ProfileKey;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Reader;

class SimilarProfilesTest {

    private static final KnowledgeBase KNOWLEDGE = new KnowledgeBase(KnowledgeBase.shippedKnowledge());

    @TempDir
    static Path folder;

    private static TestIndex index;

    @BeforeAll
    static void open() {
        index = new TestIndex(folder, KNOWLEDGE).start();
        for (SampleProfile profile : List.of(
                SampleProfile.of("water").tagline("en", "Membranes that clean waste water of chemical plants"),
                SampleProfile.of("wasser").tagline("de", "Wir bauen Anlagen zur Reinigung von Abwasser"),
                SampleProfile.of("shui").tagline("zh", "工业污水处理设备"),
                SampleProfile.of("draft")
                        .tagline("en", "Membranes that clean waste water")
                        .status(Status.DRAFT),
                SampleProfile.of("bank").tagline("en", "Mobile payments for small shops"),
                SampleProfile.of("pay").tagline("fr", "Paiement mobile pour les commerçants"),
                SampleProfile.of("silent"))) {
            index.save(profile.startup());
        }
        index.save(SampleProfile.of("fund")
                .tagline("en", "Membranes that clean waste water")
                .investor());
        index.settle();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void findsTheSameInOtherLanguages() {
        assertThat(similar("water", 2)).containsExactlyInAnyOrder("wasser", "shui");
        assertThat(similar("pay", 1)).containsExactly("bank");
    }

    @Test
    void neverItselfNorWhatIsNotPublishedNorTheOtherKind() {
        assertThat(similar("water", 20)).doesNotContain("water", "draft", "fund");
    }

    @Test
    void whatIsNotPublishedOrSaysNothingHasNone() {
        assertThat(similar("draft", 5)).isEmpty();
        assertThat(similar("silent", 5)).isEmpty();
        assertThat(similar("nobody", 5)).isEmpty();
    }

    private static List<String> similar(String id, int most) {
        return new SimilarProfiles(index.index(), KNOWLEDGE)
                .of(new ProfileKey(ProfileKind.STARTUP, id), most, new Reader(List.of("en"))).stream()
                        .map(FoundProfile::id)
                        .toList();
    }
}
