package org.keting.accounts;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A company, fund or institution. Who belongs to it stands in the accounts, so that joining is one write.
 *
 * @param country ISO 3166-1 alpha-2
 * @param version counts up with every change; the ETag
 */
public record Organisation(
        @BsonId String id, Long version, String name, String country, AccountId createdBy, Instant createdAt) {}
