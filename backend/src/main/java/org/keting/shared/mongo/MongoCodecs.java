package org.keting.shared.mongo;

import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import org.bson.codecs.configuration.CodecRegistry;

/** How our records become documents and back. */
public final class MongoCodecs {

    private MongoCodecs() {}

    /** The driver's codecs, with id records stored as plain strings. */
    public static CodecRegistry registry() {
        return fromRegistries(fromProviders(new IdCodecs()), MongoClientSettings.getDefaultCodecRegistry());
    }
}
