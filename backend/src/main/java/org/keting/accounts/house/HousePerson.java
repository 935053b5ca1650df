package org.keting.accounts.house;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a password here.
 *
 * @param id the subject of ID tokens
 * @param username lower case and unique: the address, or a short name for demo people
 * @param password hash with its algorithm in front, {@code {bcrypt}…}
 * @param demo whether the password is public knowledge
 */
public record HousePerson(
        @BsonId String id,
        String username,
        String password,
        @Nullable String email,
        String displayName,
        String language,
        Boolean demo,
        Instant createdAt) {}
