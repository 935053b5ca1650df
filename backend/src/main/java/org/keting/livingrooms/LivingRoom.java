package org.keting.livingrooms;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Where a region's innovators are welcomed.
 *
 * @param id short word, stable, used in links ({@code israel})
 * @param names language tag → name
 * @param welcome language tag → one sentence
 * @param zone IANA time zone of the people it is for
 * @param countries ISO 3166-1 alpha-2 codes
 */
public record LivingRoom(
        @BsonId String id,
        Map<String, String> names,
        Map<String, String> welcome,
        String zone,
        List<String> countries) {}
