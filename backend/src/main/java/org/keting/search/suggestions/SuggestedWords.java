package org.keting.search.suggestions;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The words to suggest, of the taxonomy as it is. When that changes, the words from before answer until the new ones are
 * there, which takes less than a second. Thread-safe.
 */
@Component
class SuggestedWords {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestedWords.class);

    private final KnowledgeBase knowledge;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile @Nullable Made made;

    private record Made(Taxonomy of, Wordings<Concept> concepts, Wordings<String> countries) {}

    SuggestedWords(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** So that the first who types need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        CompletableFuture.runAsync(this::present);
    }

    Wordings<Concept> concepts() {
        return present().concepts();
    }

    Wordings<String> countries() {
        return present().countries();
    }

    private Made present() {
        Made present = made;
        if (present == null) {
            return make();
        }
        if (present.of() != knowledge.get().taxonomy() && making.compareAndSet(false, true)) {
            CompletableFuture.runAsync(this::make).whenComplete((done, failure) -> {
                making.set(false);
                if (failure != null) {
                    LOG.error("The words to suggest stay those of the taxonomy before", failure);
                }
            });
        }
        return present;
    }

    private synchronized Made make() {
        Knowledge now = knowledge.get();
        Made present = made;
        if (present != null && present.of() == now.taxonomy()) {
            return present;
        }
        Wordings<String> countries = present == null ? Words.countries() : present.countries();
        Made next = new Made(now.taxonomy(), Words.of(now.taxonomy()), countries);
        made = next;
        return next;
    }
}
