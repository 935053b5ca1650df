package org.keting.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.accounts.AccountId;
import org.keting.search.analysis.Language;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.keting.testing.DatabaseTest;
import org.keting.testing.HandClock;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class VocabularyTest {

    private static final AccountId MIN = new AccountId("min");
    private static final Taxonomy SHIPPED = new Taxonomy(List.of(
            new Concept("water", null, Map.of("en", List.of("water"), "zh", List.of("水处理"))),
            new Concept("desalination", "water", Map.of("en", List.of("desalination"), "zh", List.of("海水淡化"))),
            new Concept("laser", null, Map.of("en", List.of("laser"), "zh", List.of("激光")))));

    private final MongoDatabase database;
    private final HandClock clock = new HandClock(Instant.parse("2026-03-04T05:06:07Z"));

    VocabularyTest(MongoDatabase database) {
        this.database = database;
    }

    /** One backend on the database. */
    private final class Node {
        private final KnowledgeBase knowledge = new KnowledgeBase(new Knowledge(SHIPPED, null));
        private final Vocabulary vocabulary = new Vocabulary(new AmendmentStore(database), knowledge, clock);

        List<String> understood(String text) {
            return knowledge.get().conceptsIn(text, Language.CHINESE).stream()
                    .map(Concept::id)
                    .toList();
        }
    }

    @BeforeEach
    void startEmpty() {
        database.getCollection("conceptAmendments").deleteMany(new Document());
    }

    @Test
    void anAddedWordCountsAtOnceAndAfterARestart() {
        Node node = new Node();
        assertThat(node.understood("反渗透膜")).isEmpty();
        change(node, "desalination", 0, "{'terms':{'zh':['海水淡化','反渗透']}}");
        assertThat(node.understood("反渗透膜")).containsExactly("desalination");
        assertThat(new Node().understood("反渗透膜")).containsExactly("desalination");
    }

    @Test
    void anotherNodeFollows() {
        Node one = new Node();
        Node other = new Node();
        change(one, "desalination", 0, "{'terms':{'zh':['海水淡化','反渗透']}}");
        other.vocabulary.follow();
        assertThat(other.understood("反渗透膜")).containsExactly("desalination");
    }

    @Test
    void twoNodesDoNotOverwriteEachOther() {
        Node one = new Node();
        Node other = new Node();
        change(one, "laser", 0, "{'terms':{'en':['laser','optical maser']}}");
        Vocabulary.Outcome late = other.vocabulary.change("laser", "\"0\"", wish("{'terms':{'en':['lasers']}}"), MIN);
        assertThat(late).isInstanceOfSatisfying(Vocabulary.Outcome.Stale.class, stale -> {
            assertThat(stale.current().amendment().version()).isEqualTo(1);
            assertThat(stale.current().concept().terms().get("en")).containsExactly("laser", "optical maser");
        });
    }

    @Test
    void everythingCanBeTakenBack() {
        Node node = new Node();
        String before = node.knowledge.get().taxonomyFingerprint();
        change(node, "laser", 0, "{'broader':'water','terms':{'en':['optical maser'],'fr':['rayon laser']}}");
        assertThat(node.knowledge.get().taxonomy().wider("laser")).containsExactly("water");
        change(node, "laser", 1, "{'broader':null,'terms':{'en':['laser'],'fr':null}}");
        assertThat(node.knowledge.get().taxonomyFingerprint()).isEqualTo(before);
    }

    @Test
    void theFirstWordIsTheLabel() {
        Node node = new Node();
        change(node, "water", 0, "{'terms':{'en':['water treatment','water']}}");
        assertThat(label(node, "water")).isEqualTo("water treatment");
        change(node, "water", 1, "{'terms':{'en':['water','water treatment']}}");
        assertThat(label(node, "water")).isEqualTo("water");
    }

    @Test
    void whatWasDoneIsNotedNewestFirstAndBounded() {
        Node node = new Node();
        for (int i = 0; i < 40; i++) {
            clock.turn(Duration.ofMinutes(1));
            change(node, "laser", i, "{'terms':{'en':['laser','maser " + i + "']}}");
        }
        List<Revision> history =
                node.vocabulary.find("laser").orElseThrow().amendment().history();
        assertThat(history).hasSize(Amendment.MOST_REVISIONS);
        assertThat(history.getFirst())
                .isEqualTo(new Revision(
                        clock.instant(),
                        MIN,
                        Revision.Kind.CHANGED,
                        Map.of("en", List.of("maser 39")),
                        Map.of("en", List.of("maser 38")),
                        Map.of(),
                        false,
                        null));
    }

    @Test
    void sayingNothingNewIsNoChange() {
        Node node = new Node();
        change(node, "laser", 0, "{'terms':{'en':['laser']},'broader':null}".replace(",'broader':null", ""));
        assertThat(node.vocabulary.find("laser").orElseThrow().amendment().version())
                .isZero();
    }

    @Test
    void ownConceptsComeAndGoAndComeBack() {
        Node node = new Node();
        Vocabulary.Entry made = node.vocabulary.create(
                wish("{'broader':'water','terms':{'zh':['反渗透'],'en':['Reverse osmosis']}}"), MIN);
        assertThat(made.concept().id()).isEqualTo("reverse-osmosis");
        assertThat(made.own()).isTrue();
        assertThat(node.understood("反渗透膜")).containsExactly("reverse-osmosis");
        node.vocabulary.delete("reverse-osmosis", "\"1\"", MIN);
        assertThat(node.understood("反渗透膜")).isEmpty();
        assertThat(new Node().vocabulary.find("reverse-osmosis")).isEmpty();
        Vocabulary.Entry again = node.vocabulary.create(wish("{'terms':{'en':['reverse osmosis']}}"), MIN);
        assertThat(again.amendment().version()).isEqualTo(3);
        assertThat(again.amendment().history())
                .extracting(Revision::kind)
                .containsExactly(Revision.Kind.CREATED, Revision.Kind.DELETED, Revision.Kind.CREATED);
    }

    @Test
    void anIdIsMadeOfHowAWordSounds() {
        Node node = new Node();
        assertThat(node.vocabulary
                        .create(wish("{'terms':{'zh':['反渗透']}}"), MIN)
                        .concept()
                        .id())
                .isEqualTo("fan-shen-tou");
    }

    @Test
    void whatOthersLieInsideOfAndWhatTheReleaseHasIsNotDeleted() {
        Node node = new Node();
        node.vocabulary.create(wish("{'id':'outer','terms':{'en':['outer thing']}}"), MIN);
        node.vocabulary.create(wish("{'id':'inner','broader':'outer','terms':{'en':['inner thing']}}"), MIN);
        assertThatThrownBy(() -> node.vocabulary.delete("outer", "*", MIN))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(VocabularyProblem.CONCEPT_HAS_NARROWER));
        assertThatThrownBy(() -> node.vocabulary.delete("laser", "*", MIN))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(VocabularyProblem.CONCEPT_SHIPPED));
    }

    @Test
    void everyFaultIsNamedAtItsPlace() {
        Node node = new Node();
        String long81 = "x".repeat(81);
        assertThat(faults(
                        node, "laser", "{'terms':{'en':['laser','...','a','" + long81 + "','LASER',''],'ko':['레이저']}}"))
                .containsExactlyInAnyOrder(
                        "/terms/en/1 no-words",
                        "/terms/en/2 too-short",
                        "/terms/en/3 too-long",
                        "/terms/en/4 duplicate",
                        "/terms/en/5 required",
                        "/terms/ko unknown-language");
        assertThat(faults(node, "water", "{'broader':'desalination'}")).containsExactly("/broader concept-cycle");
        assertThat(faults(node, "water", "{'broader':'nothing'}")).containsExactly("/broader unknown-value");
        assertThat(faults(node, "laser", "{'terms':{'en':null,'zh':[]}}")).containsExactly("/terms required");
        assertThat(faults(node, "laser", "{'terms':{'en':['laser','light; amplified']}}"))
                .containsExactly("/terms/en/1 cannot-be-found");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            many.add("'word " + i + "'");
        }
        assertThat(faults(node, "laser", "{'terms':{'en':[" + String.join(",", many) + "]}}"))
                .containsExactly("/terms/en too-many");
    }

    @Test
    void aWordOfAnotherConceptMustBeMeantSo() {
        Node node = new Node();
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> change(node, "laser", 0, "{'terms':{'zh':['激光','海水淡化']}}"));
        assertThat(problem.errors()).extracting(FieldError::code).containsExactly("term-taken");
        assertThat(problem.params().get("homonyms"))
                .isEqualTo(List.of(new ConceptRules.Homonym("/terms/zh/1", "海水淡化", "zh", "desalination")));
        change(node, "laser", 0, "{'terms':{'zh':['激光','海水淡化']},'homonyms':['海水淡化']}");
        assertThat(Set.copyOf(node.understood("海水淡化"))).isEqualTo(Set.of("laser", "desalination"));
        change(node, "laser", 1, "{'terms':{'zh':['激光','海水淡化','镭射']}}");
    }

    private static String label(Node node, String id) {
        return node.vocabulary.find(id).orElseThrow().concept().label(List.of("en"));
    }

    private static void change(Node node, String id, int version, String patch) {
        assertThat(node.vocabulary.change(id, "\"" + version + "\"", wish(patch), MIN))
                .isInstanceOf(Vocabulary.Outcome.Written.class);
    }

    private static List<String> faults(Node node, String id, String patch) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> change(node, id, 0, patch));
        return problem.errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static Wish wish(String json) {
        List<FieldError> errors = new ArrayList<>();
        Wish wish = Wish.read(JsonMapper.builder().build().readTree(json.replace('\'', '"')), errors);
        assertThat(errors).isEmpty();
        return wish;
    }
}
