package org.keting.search.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;

/**
 * One change of a concept.
 *
 * @param added language → words that came
 * @param removed language → words that went
 * @param labels language → the word that goes first from then on, where that changed
 * @param moved whether the wider concept changed, to {@code broader}
 */
public record Revision(
        Instant at,
        AccountId by,
        Kind kind,
        Map<String, List<String>> added,
        Map<String, List<String>> removed,
        Map<String, String> labels,
        Boolean moved,
        @Nullable String broader) {

    /** What became of the concept. */
    public enum Kind {
        CREATED,
        CHANGED,
        DELETED
    }
}
