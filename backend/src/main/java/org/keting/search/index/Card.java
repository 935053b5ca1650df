package org.keting.search.index;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Stage;
import org.keting.profiles.TextField;
import org.keting.search.analysis.Language;

/**
 * What a search result shows of a profile, kept in the index so that answering asks no database. It holds nothing that a
 * visitor without an account may not see.
 *
 * @param stage a start-up's; null for investors
 * @param stages an investor's; empty for start-ups
 * @param investorKind what an investor calls itself, or null
 * @param ticket what an investor usually puts in, as they word it, or null
 * @param founded year, or null
 * @param trl a start-up's technology readiness level, 1 to 9, or null
 * @param texts in the order in which they were indexed
 */
public record Card(
        ProfileKind kind,
        String id,
        @Nullable String sourceId,
        String name,
        @Nullable String localName,
        @Nullable String country,
        @Nullable String city,
        List<String> sectors,
        @Nullable Stage stage,
        Set<Stage> stages,
        @Nullable String investorKind,
        @Nullable String ticket,
        @Nullable String logo,
        boolean claimed,
        @Nullable Integer founded,
        @Nullable Integer trl,
        List<CardText> texts) {

    /**
     * One public text.
     *
     * @param language what the profile says it is (BCP 47)
     * @param analysed the language that it was analysed as, which may differ when the label is wrong
     * @param original whether it is no translation
     */
    public record CardText(TextField field, String language, Language analysed, boolean original, String value) {}
}
