package org.keting.search.vocabulary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What people changed about one concept: a shipped one, or one of their own, to which everything was added. It says the
 * difference and not the outcome, so that the words of a later release arrive beside those of the house.
 *
 * @param id the concept's
 * @param version counts up with every change; the ETag
 * @param moved whether {@code broader} goes before what the release says
 * @param added language → words that the release does not have
 * @param removed language → words of the release that do not count here
 * @param labels language → the word that goes first
 * @param gone whether it is deleted; only own concepts can be. Kept for its history, and so that versions go on
 * @param history what was done, the newest first, no more than {@link #MOST_REVISIONS}
 */
public record Amendment(
        @BsonId String id,
        Long version,
        Boolean moved,
        @Nullable String broader,
        Map<String, List<String>> added,
        Map<String, List<String>> removed,
        Map<String, String> labels,
        Boolean gone,
        Instant changedAt,
        List<Revision> history) {

    static final int MOST_REVISIONS = 30;

    /** What a concept has that nobody has changed. */
    static Amendment none(String id) {
        return new Amendment(id, 0L, false, null, Map.of(), Map.of(), Map.of(), false, Instant.EPOCH, List.of());
    }

    /** Says the same, one version later, for this reason. */
    Amendment noting(Revision revision) {
        List<Revision> all = new ArrayList<>(history.size() + 1);
        all.add(revision);
        all.addAll(history.subList(0, Math.min(history.size(), MOST_REVISIONS - 1)));
        return new Amendment(id, version + 1, moved, broader, added, removed, labels, gone, revision.at(), all);
    }

    /** Without any difference, and deleted. */
    Amendment asGone() {
        return new Amendment(id, version, false, null, Map.of(), Map.of(), Map.of(), true, changedAt, history);
    }

    /** Whether both make the same concept. */
    boolean saysTheSameAs(Amendment other) {
        return moved.equals(other.moved)
                && java.util.Objects.equals(broader, other.broader)
                && added.equals(other.added)
                && removed.equals(other.removed)
                && labels.equals(other.labels)
                && gone.equals(other.gone);
    }
}
