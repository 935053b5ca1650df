package org.keting.accounts;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A personal API token as it is stored: the secret itself is not.
 *
 * @param hash {@link org.keting.shared.ids.LinkToken#hash()}, unique
 */
public record ApiToken(
        @BsonId String id,
        AccountId account,
        String name,
        List<Scope> scopes,
        String hash,
        Instant createdAt,
        Instant expiresAt) {}
