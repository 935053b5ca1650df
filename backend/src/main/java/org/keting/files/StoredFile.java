package org.keting.files;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.keting.accounts.AccountId;

/**
 * What is known about one upload; the bytes are elsewhere, under their hash.
 *
 * @param sha256 of the content, lower-case hex; also the ETag
 * @param type media type by content
 * @param size in bytes
 * @param subject what it belongs to, as {@code "startup:<id>"}; decides which {@link FileGuard} is asked
 * @param by who uploaded it
 * @param at when
 */
public record StoredFile(
        @BsonId FileId id,
        String sha256,
        String type,
        Long size,
        FilePurpose purpose,
        String subject,
        AccountId by,
        Instant at) {}
