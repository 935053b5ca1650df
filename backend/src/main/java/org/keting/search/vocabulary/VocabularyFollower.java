package org.keting.search.vocabulary;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks what other nodes have changed in the vocabulary. */
@Component
class VocabularyFollower {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyFollower.class);

    private final Vocabulary vocabulary;

    VocabularyFollower(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Scheduled(
            initialDelayString = "${keting.search.vocabulary.follow-every}",
            fixedDelayString = "${keting.search.vocabulary.follow-every}")
    void follow() {
        try {
            vocabulary.follow();
        } catch (RuntimeException e) {
            LOG.warn("the vocabulary could not be compared with the database; it is tried again: {}", e.toString());
        }
    }
}
