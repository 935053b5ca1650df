package org.keting.search.vocabulary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.keting.shared.web.VersionTag;
import org.springframework.stereotype.Component;

/**
 * The concepts of this house: those of the release with what coordinators changed. What they change counts for queries at
 * once, for profiles as soon as the index has followed, and on other nodes within half a minute. Thread-safe.
 */
@Component
public class Vocabulary {

    private final AmendmentStore store;
    private final KnowledgeBase knowledge;
    private final Clock clock;
    private final Taxonomy shipped;
    private Map<String, Amendment> amendments = Map.of();

    Vocabulary(AmendmentStore store, KnowledgeBase knowledge, Clock clock) {
        this.store = store;
        this.knowledge = knowledge;
        this.clock = clock;
        this.shipped = knowledge.get().taxonomy();
        follow();
    }

    /** A concept with what people did to it. */
    record Entry(Concept concept, Amendment amendment, boolean own) {}

    /** What became of an edit. */
    sealed interface Outcome {

        /** It is stored. */
        record Written(Entry entry) implements Outcome {}

        /** Somebody else was faster. */
        record Stale(Entry current) implements Outcome {}
    }

    /** The concepts as they are. */
    Taxonomy taxonomy() {
        return knowledge.get().taxonomy();
    }

    /** Whether the release has it. */
    boolean isShipped(String id) {
        return shipped.find(id).isPresent();
    }

    /** The words that the release has for it. */
    Map<String, List<String>> shippedTerms(String id) {
        return shipped.find(id).map(Concept::terms).orElse(Map.of());
    }

    synchronized boolean isAmended(String id) {
        Amendment amendment = amendments.get(id);
        return amendment != null && !amendment.saysTheSameAs(Amendment.none(id));
    }

    synchronized Optional<Entry> find(String id) {
        return taxonomy().find(id).map(concept -> new Entry(concept, amendment(id), !isShipped(id)));
    }

    /** Reads what other nodes may have changed. Cheap when nothing has. */
    final synchronized void follow() {
        Map<String, Long> known = new HashMap<>();
        amendments.values().forEach(amendment -> known.put(amendment.id(), amendment.version()));
        if (!known.equals(store.versions())) {
            Map<String, Amendment> read = new HashMap<>();
            store.all().forEach(amendment -> read.put(amendment.id(), amendment));
            use(read);
        }
    }

    /** A new concept; fails with {@code invalid-input}. */
    synchronized Entry create(Wish wish, AccountId by) {
        follow();
        ConceptRules rules = new ConceptRules();
        String id = wish.id();
        if (id == null) {
            id = Slugs.of(wish.terms(), taken -> taxonomy().find(taken).isPresent());
        } else {
            rules.id(id, taxonomy());
        }
        Amendment before = amendment(id);
        Amendment empty = new Amendment(
                id,
                before.version(),
                true,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                false,
                before.changedAt(),
                before.history());
        return write(check(wish, empty, rules), empty, by, Revision.Kind.CREATED)
                .orElseThrow(VersionTag::stale);
    }

    /** Fails with {@code not-found}, {@code invalid-input} or {@code version-required}. */
    synchronized Outcome change(String id, @Nullable String ifMatch, Wish wish, AccountId by) {
        follow();
        Entry present = require(id);
        if (!VersionTag.admits(ifMatch, present.amendment().version())) {
            return new Outcome.Stale(present);
        }
        ConceptRules rules = new ConceptRules();
        if (wish.id() != null && !wish.id().equals(id)) {
            rules.fault("/id", "fixed", "cannot be changed, since others refer to it");
        }
        Amendment before = present.amendment();
        Amendment next = check(wish, before, rules);
        if (next.saysTheSameAs(before)) {
            return new Outcome.Written(present);
        }
        return write(next, before, by, Revision.Kind.CHANGED)
                .<Outcome>map(Outcome.Written::new)
                .orElseGet(() -> new Outcome.Stale(require(id)));
    }

    /** Deletes an own concept that has nothing inside. */
    synchronized void delete(String id, @Nullable String ifMatch, AccountId by) {
        follow();
        Entry present = require(id);
        if (!present.own()) {
            throw new ProblemException(
                    VocabularyProblem.CONCEPT_SHIPPED, "The concept " + id + " belongs to the release.");
        }
        VersionTag.require(ifMatch, present.amendment().version());
        List<String> narrower = taxonomy().concepts().stream()
                .filter(concept -> id.equals(concept.broader()))
                .map(Concept::id)
                .toList();
        if (!narrower.isEmpty()) {
            throw new ProblemException(
                    VocabularyProblem.CONCEPT_HAS_NARROWER,
                    "Inside it lie " + String.join(", ", narrower) + ".",
                    Map.of("narrower", narrower, "count", narrower.size()),
                    List.of());
        }
        Amendment before = present.amendment();
        Amendment gone = before.asGone().noting(revision(before.asGone(), before, by, Revision.Kind.DELETED));
        if (!store.write(gone)) {
            follow();
            throw VersionTag.stale();
        }
        learn(gone);
    }

    private Amendment amendment(String id) {
        return amendments.getOrDefault(id, Amendment.none(id));
    }

    private Entry require(String id) {
        return find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such concept."));
    }

    /** The amendment after a wish; fails with everything that is wrong with it. */
    private Amendment check(Wish wish, Amendment before, ConceptRules rules) {
        rules.broader(wish, before.id(), taxonomy());
        rules.words(wish);
        Amendment next = Wishes.applied(wish, before, shippedTerms(before.id()));
        if (rules.errors().isEmpty()) {
            Taxonomy then = Amended.of(shipped, with(next).values());
            Concept concept = then.find(before.id()).orElse(null);
            if (concept == null || allWordsRemoved(next)) {
                rules.fault("/terms", "required", "needs a word in some language");
            } else {
                rules.meanings(wish, concept, then, words(before.id()));
            }
        }
        if (rules.errors().isEmpty()) {
            return next;
        }
        throw invalid(rules);
    }

    private boolean allWordsRemoved(Amendment next) {
        return shippedTerms(next.id()).entrySet().stream()
                        .allMatch(entry -> Amended.words(entry.getValue(), next, entry.getKey())
                                .isEmpty())
                && next.added().isEmpty();
    }

    private Map<String, List<String>> words(String id) {
        return taxonomy().find(id).map(Concept::terms).orElse(Map.of());
    }

    private static ProblemException invalid(ConceptRules rules) {
        List<FieldError> errors = rules.errors();
        return new ProblemException(
                CommonProblem.INVALID_INPUT,
                errors.size() == 1
                        ? "One part of the input is not valid."
                        : errors.size() + " parts of the input are not valid.",
                rules.homonyms().isEmpty() ? Map.of() : Map.of("homonyms", rules.homonyms()),
                errors);
    }

    private Optional<Entry> write(Amendment next, Amendment before, AccountId by, Revision.Kind kind) {
        Amendment noted = next.noting(revision(next, before, by, kind));
        if (!store.write(noted)) {
            follow();
            return Optional.empty();
        }
        learn(noted);
        return find(noted.id());
    }

    private Revision revision(Amendment next, Amendment before, AccountId by, Revision.Kind kind) {
        Map<String, List<String>> base = shippedTerms(next.id());
        Map<String, List<String>> came = new LinkedHashMap<>();
        Map<String, List<String>> went = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (String language : ConceptRules.LANGUAGES) {
            List<String> shippedWords = base.getOrDefault(language, List.of());
            List<String> old = Amended.words(shippedWords, before, language);
            List<String> now = Amended.words(shippedWords, next, language);
            without(now, old).ifPresent(words -> came.put(language, words));
            without(old, now).ifPresent(words -> went.put(language, words));
            if (!now.isEmpty() && !old.isEmpty() && !now.getFirst().equals(old.getFirst())) {
                labels.put(language, now.getFirst());
            }
        }
        boolean moved = !Objects.equals(before.broader(), next.broader())
                || !before.moved().equals(next.moved());
        return new Revision(clock.instant(), by, kind, came, went, labels, moved, next.broader());
    }

    private static Optional<List<String>> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        left.removeAll(Set.copyOf(others));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private Map<String, Amendment> with(Amendment next) {
        Map<String, Amendment> all = new HashMap<>(amendments);
        all.put(next.id(), next);
        return all;
    }

    private void learn(Amendment written) {
        use(with(written));
    }

    private void use(Map<String, Amendment> read) {
        amendments = Map.copyOf(read);
        knowledge.learn(Amended.of(shipped, amendments.values()));
    }
}
