package org.keting.profiles;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An investor as a source describes it, already translated into our terms; components as in {@link ImportedStartup}.
 *
 * @param record the line as it came (JSON)
 */
public record ImportedInvestor(
        String sourceId,
        @Nullable String source,
        @Nullable String licence,
        InvestorFacts facts,
        Map<String, Map<String, String>> texts,
        Map<Section, Audience> audiences,
        String record) {}
