package org.keting.search.vocabulary;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.keting.profiles.ProfileKind;

/**
 * Words that people searched for and no concept has. Nothing in it tells who searched.
 *
 * @param id made from kind and text
 * @param text folded
 * @param count how often, since the first time
 * @param results how many profiles the last search found all the same, by words or meaning
 * @param dismissed whether somebody said that it needs no concept
 */
public record UnmatchedQuery(
        @BsonId String id,
        ProfileKind kind,
        String text,
        Long count,
        Instant firstAt,
        Instant lastAt,
        Long results,
        Boolean dismissed) {}
