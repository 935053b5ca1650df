package org.keting.search.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A concept with everything about it.
 *
 * @param version of what people changed; 0 when nobody has
 * @param own whether people of this house added it
 * @param terms language (BCP 47) → its words, the label first
 * @param shipped the words of the release, so that hidden ones can be brought back
 * @param profiles how many listed profiles are about it or something narrower
 * @param history what was done, the newest first; null and left out for who may not change concepts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConceptView(
        String id,
        long version,
        String label,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Named broader,
        List<Named> narrower,
        boolean own,
        Map<String, List<String>> terms,
        Map<String, List<String>> shipped,
        long profiles,
        @Nullable List<Change> history) {

    /** Something with its name in the reader's language. */
    record Named(String id, String label) {}

    /**
     * One change.
     *
     * @param by null when the account is gone
     * @param broader the wider concept from then on, when it {@code moved}
     */
    record Change(
            Instant at,
            @Nullable Named by,
            Revision.Kind kind,
            Map<String, List<String>> added,
            Map<String, List<String>> removed,
            Map<String, String> labels,
            boolean moved,
            @Nullable Named broader) {}
}
