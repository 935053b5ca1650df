package org.keting.accounts.signin;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.keting.accounts.AccountId;

/**
 * A browser that somebody has signed in with. It holds what it means and no serialised objects.
 *
 * @param hash of the cookie's value
 * @param epoch the account's when it began; void once the account's is higher
 * @param seenAt when it was last used, at a granularity that spares the database
 */
public record Session(
        @BsonId String hash, AccountId account, Long epoch, Instant createdAt, Instant seenAt, Instant expiresAt) {}
