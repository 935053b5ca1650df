package org.keting.profiles;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An investor's profile as it is stored. */
public record Investor(
        @BsonId InvestorId id,
        Long version,
        @Nullable String sourceId,
        @Nullable Source source,
        @Nullable String livingRoom,
        InvestorFacts facts,
        Map<String, Map<String, Text>> texts,
        Map<String, Provenance> provenance,
        Map<String, Audience> audiences,
        Media media,
        Standing standing,
        List<Outgoing> outbox)
        implements Profile {

    @Override
    public ProfileKind kind() {
        return ProfileKind.INVESTOR;
    }

    @Override
    public String key() {
        return id.value();
    }
}
