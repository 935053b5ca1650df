package org.keting.profiles;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;

/**
 * A link that makes whoever follows it first the owner of a profile: a claim that is approved in advance.
 *
 * @param id the hash of the link's token; the token itself is nowhere
 * @param profile the profile's key
 * @param email where the link was sent
 * @param by the coordinator
 * @param usedBy who followed it
 */
public record ClaimInvitation(
        @BsonId String id,
        ProfileKind kind,
        String profile,
        String email,
        AccountId by,
        Instant createdAt,
        Instant expiresAt,
        @Nullable AccountId usedBy,
        @Nullable Instant usedAt) {}
