package org.keting.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

class AmendedTest {

    private static final Taxonomy SHIPPED = new Taxonomy(List.of(
            new Concept("water", null, Map.of("en", List.of("water", "aqua"), "zh", List.of("水"))),
            new Concept("desalination", "water", Map.of("en", List.of("desalination")))));

    @Test
    void addsHidesAndReordersWords() {
        Taxonomy taxonomy = Amended.of(
                SHIPPED,
                List.of(amendment("water", null, false)
                        .words(Map.of("en", List.of("H2O")), Map.of("en", List.of("aqua")), Map.of("en", "H2O"))
                        .done()));
        assertThat(terms(taxonomy, "water").get("en")).containsExactly("H2O", "water");
        assertThat(terms(taxonomy, "water").get("zh")).containsExactly("水");
    }

    @Test
    void newWordsOfALaterReleaseArriveBesideThoseOfTheHouse() {
        Amendment amendment = amendment("water", null, false)
                .words(Map.of("en", List.of("H2O", "aqua")), Map.of(), Map.of())
                .done();
        Taxonomy later = new Taxonomy(
                List.of(new Concept("water", null, Map.of("en", List.of("water", "aqua", "fresh water")))));
        assertThat(terms(Amended.of(later, List.of(amendment)), "water").get("en"))
                .containsExactly("water", "aqua", "fresh water", "H2O");
    }

    @Test
    void anOwnConceptThatALaterReleaseShipsIsOneConcept() {
        Amendment own = amendment("desalination", null, true)
                .words(Map.of("en", List.of("desalting")), Map.of(), Map.of())
                .done();
        Taxonomy taxonomy = Amended.of(SHIPPED, List.of(own));
        assertThat(taxonomy.concepts()).hasSize(2);
        assertThat(terms(taxonomy, "desalination").get("en")).containsExactly("desalination", "desalting");
    }

    @Test
    void aRingThatTwoNodesWroteIsCut() {
        Taxonomy taxonomy = Amended.of(
                SHIPPED,
                List.of(
                        amendment("water", "desalination", true).done(),
                        amendment("desalination", "water", true).done()));
        assertThat(taxonomy.wider("water")).isEmpty();
        assertThat(taxonomy.wider("desalination")).containsExactly("water");
    }

    @Test
    void aWiderConceptThatIsNoLongerThereIsNotNamed() {
        Taxonomy taxonomy = Amended.of(
                SHIPPED, List.of(amendment("desalination", "gone", true).done()));
        assertThat(taxonomy.wider("desalination")).containsExactly("water");
    }

    @Test
    void aDeletedConceptIsNotThere() {
        Amendment own = amendment("own", "water", true)
                .words(Map.of("en", List.of("own words")), Map.of(), Map.of())
                .done();
        assertThat(Amended.of(SHIPPED, List.of(own)).wider("own")).containsExactly("water");
        assertThat(Amended.of(SHIPPED, List.of(own.asGone())).find("own")).isEmpty();
    }

    private static Map<String, List<String>> terms(Taxonomy taxonomy, String id) {
        return taxonomy.find(id).orElseThrow().terms();
    }

    private static Sample amendment(String id, @Nullable String broader, boolean moved) {
        return new Sample(id, broader, moved, Map.of(), Map.of(), Map.of());
    }

    private record Sample(
            String id,
            @Nullable String broader,
            boolean moved,
            Map<String, List<String>> added,
            Map<String, List<String>> removed,
            Map<String, String> labels) {

        Sample words(Map<String, List<String>> more, Map<String, List<String>> fewer, Map<String, String> first) {
            return new Sample(id, broader, moved, more, fewer, first);
        }

        Amendment done() {
            return new Amendment(id, 1L, moved, broader, added, removed, labels, false, Instant.EPOCH, List.of());
        }
    }
}
