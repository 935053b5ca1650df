package org.keting.profiles;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile as its reader gets it.
 *
 * @param page path of its page; it tells kinds apart where they come mixed
 * @param facts become members of the object itself, null or empty where nobody has said
 * @param texts field → language → text
 * @param claimed whether it has an owner
 * @param hidden sections that hold something which this reader is not shown
 * @param reviewComment what a coordinator asked for, for owners and coordinators
 * @param completeness for owners and coordinators
 */
record ProfileView(
        String id,
        String page,
        Long version,
        @Nullable String sourceId,
        @Nullable String livingRoom,
        @JsonAnyGetter Map<String, @Nullable Object> facts,
        Map<String, Map<String, TextView>> texts,
        Map<String, ProvenanceView> provenance,
        Map<String, Audience> audiences,
        MediaView media,
        @Nullable SourceView source,
        Status status,
        boolean claimed,
        boolean mine,
        boolean canEdit,
        boolean canClaim,
        boolean canReview,
        Set<Section> hidden,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        Freshness freshness,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reviewComment,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Completeness completeness) {

    /**
     * One text in one language.
     *
     * @param by account id for owners and coordinators, a source's name for everybody
     * @param stale whether it translates a wording that is no longer there
     */
    record TextView(
            String value,
            TextOrigin origin,
            @Nullable String by,
            Instant at,
            Integer revision,
            @Nullable String sourceLanguage,
            @Nullable Integer sourceRevision,
            boolean stale) {}

    /** Where a fact came from; {@code by} as in {@link TextView}. */
    record ProvenanceView(TextOrigin origin, @Nullable String by, Instant at) {}

    /** The files; null where there is none, or none for this reader. */
    record MediaView(
            @Nullable FileView logo,
            @Nullable FileView deck,
            @Nullable FileView video) {}

    /**
     * One file.
     *
     * @param type media type
     * @param size in bytes
     */
    record FileView(String id, String url, String type, Long size) {}

    /** Where an imported profile comes from. */
    record SourceView(@Nullable String source, @Nullable String licence, Instant importedAt) {

        static @Nullable SourceView of(@Nullable Source source) {
            return source == null ? null : new SourceView(source.source(), source.licence(), source.importedAt());
        }
    }
}
