package org.keting.profiles;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An investor's profile as it is stored.
 *
 * @param outbox what must still be told; see {@link Outgoing}
 */
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

    /** Copies; what an older document lacks is empty. */
    public Investor {
        texts = Copies.map(texts);
        provenance = Copies.map(provenance);
        audiences = Copies.map(audiences);
        outbox = Copies.list(outbox);
    }

    @Override
    public ProfileKind kind() {
        return ProfileKind.INVESTOR;
    }

    @Override
    public String key() {
        return id.value();
    }
}
