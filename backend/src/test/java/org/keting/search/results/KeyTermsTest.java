package org.keting.search.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keting.accounts.AccountId;
import org.keting.accounts.Actor;
import org.keting.accounts.Role;
import org.keting.accounts.Scope;
import org.keting.profiles.Audience;
import org.keting.profiles.Section;
import org.keting.search.SampleProfile;
import org.keting.search.meaning.Knowledge;
import org.keting.search.results.KeyTerms.KeyTerm;
import org.keting.search.taxonomy.TaxonomyFiles;

class KeyTermsTest {

    private static final Actor INVESTOR =
            new Actor(new AccountId("x"), Set.of(Role.INVESTOR), Set.of(Scope.READ), Set.of());

    private static Glosses glosses;

    @BeforeAll
    static void learn() {
        glosses = new Glosses(new Knowledge(TaxonomyFiles.shipped(), null), new Reader(List.of("zh")), concept -> 0);
    }

    @Test
    void everyForeignTextIsExplainedInItsPlace() {
        SampleProfile profile = SampleProfile.of("a")
                .tagline("en", "Water treatment")
                .tagline("zh", "水处理")
                .description("he", "אנחנו עוסקים בטיהור מים");
        assertThat(KeyTerms.of(profile.startup(), Actor.ANONYMOUS, glosses))
                .containsExactly(
                        new KeyTerm("tagline", "en", "Water treatment", 0, 15, "water-treatment", "水处理"),
                        new KeyTerm("description", "he", "בטיהור מים", 13, 23, "water-treatment", "水处理"));
    }

    @Test
    void textsForOthersStayUnseen() {
        SampleProfile profile = SampleProfile.of("a")
                .tagline("en", "Water treatment")
                .description("en", "Sperm sorting")
                .audience(Section.TEXTS, Audience.INVESTORS);
        assertThat(KeyTerms.of(profile.startup(), Actor.ANONYMOUS, glosses))
                .extracting(KeyTerm::field)
                .containsExactly("tagline");
        assertThat(KeyTerms.of(profile.startup(), INVESTOR, glosses))
                .extracting(KeyTerm::field)
                .containsExactly("tagline", "description");
    }

    @Test
    void aTextHasTwelveAtMost() {
        String many =
                "Agriculture, aquaculture, batteries, hydrogen, robotics, fintech, water treatment, sperm sorting, "
                        + "drones, lidar, radar, blockchain, cyber security, machine learning, 3D printing, semiconductors";
        assertThat(KeyTerms.of(SampleProfile.of("a").description("en", many).startup(), Actor.ANONYMOUS, glosses))
                .hasSize(12);
    }
}
