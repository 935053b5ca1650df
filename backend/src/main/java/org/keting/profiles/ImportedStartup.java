package org.keting.profiles;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A start-up as a source describes it, already translated into our terms.
 *
 * @param sourceId stable and unique among start-ups, prefixed with its source ({@code techmap:510496532})
 * @param source where the record comes from, or null when it does not say
 * @param licence the source's licence, or null when it does not say
 * @param texts {@link TextField#key()} → language tag (BCP 47) → text within {@link TextField#limit()}
 * @param audiences who may see what, taken for a profile that is new; later its owner decides
 * @param record the line as it came (JSON), kept so that an export gives back what came in
 */
public record ImportedStartup(
        String sourceId,
        @Nullable String source,
        @Nullable String licence,
        Facts facts,
        Map<String, Map<String, String>> texts,
        Map<Section, Audience> audiences,
        String record) {}
