package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.List;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import org.bson.io.BasicOutputBuffer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keting.shared.mongo.QueryPlan.ByKey;
import org.keting.shared.mongo.QueryPlan.InOrderOfId;
import org.keting.shared.mongo.QueryPlan.Scan;

/** Filters as the driver sends them, against the plan that the embedded server makes of them. */
class QueryPlanTest {

    private final MVStore store = MVStore.open(null);
    private final Index<Object> byId = index("_id");
    private final Index<Object> bySource = index("source", "number");

    @Test
    void usesTheKeyOfConditionalUpdate() {
        assertThat(plan(and(eq("_id", "a"), eq("version", 3L)), null))
                .isEqualTo(new ByKey(byId, new Document("_id", "a")));
        assertThat(plan(new org.bson.Document("_id", "a").append("version", 3L), null))
                .isEqualTo(new ByKey(byId, new Document("_id", "a")));
    }

    @Test
    void usesTheKeyWhereverItStandsInTheConjunction() {
        assertThat(plan(and(gt("left", 0), in("_id", "a", "b")), null))
                .isEqualTo(new ByKey(byId, new Document("_id", new Document("$in", List.of("a", "b")))));
        assertThat(plan(and(eq("number", 1), eq("done", false), eq("source", "s")), null))
                .isEqualTo(new ByKey(bySource, new Document("source", "s").append("number", 1)));
    }

    @Test
    void scansWhenNoKeyIsFixed() {
        assertThat(plan(or(eq("_id", "a"), eq("version", 3L)), null)).isEqualTo(new Scan());
        assertThat(plan(and(gt("_id", "a"), eq("source", "s")), null)).isEqualTo(new Scan());
    }

    @Test
    void readsPageFromItsBeginning() {
        assertThat(plan(gt("_id", "m"), Sorts.ascending("_id"))).isEqualTo(new InOrderOfId("m"));
        assertThat(plan(and(eq("roles", "x"), gt("_id", "m")), Sorts.ascending("_id")))
                .isEqualTo(new InOrderOfId("m"));
        assertThat(plan(eq("roles", "x"), Sorts.ascending("_id"))).isEqualTo(new InOrderOfId(null));
    }

    @Test
    void scansForAnyOtherOrder() {
        assertThat(plan(gt("_id", "m"), Sorts.descending("_id"))).isEqualTo(new Scan());
        assertThat(plan(gt("_id", "m"), Sorts.ascending("_id", "at"))).isEqualTo(new Scan());
    }

    private QueryPlan plan(Bson query, @Nullable Bson orderBy) {
        return QueryPlan.of(sent(query), orderBy == null ? null : sent(orderBy), List.of(byId, bySource));
    }

    private Index<Object> index(String... keys) {
        MVMap<byte[], Object> positions = store.openMap(
                String.join("+", keys), new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
        return new BytewiseIndex(
                positions,
                "index",
                List.of(keys).stream().map(key -> new IndexKey(key, true)).toList(),
                false);
    }

    /** As it arrives at the server. */
    private static Document sent(Bson bson) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        new BsonDocumentCodec()
                .encode(
                        new BsonBinaryWriter(buffer),
                        bson.toBsonDocument(),
                        EncoderContext.builder().build());
        return BsonType.INSTANCE.read(ByteBuffer.wrap(buffer.toByteArray()));
    }
}
