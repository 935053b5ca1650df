package org.keting.shared.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents in the database file as BSON. The library's default is Java serialisation: several times larger and slower, and
 * the file would depend on the library's classes.
 */
final class BsonType extends BasicDataType<Document> {

    static final BsonType INSTANCE = new BsonType();
    /** A document in memory against its BSON: boxed values, hash tables. An estimate suffices for the page cache. */
    private static final int MEMORY_FACTOR = 4;

    private BsonType() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public int getMemory(Document document) {
        return MEMORY_FACTOR * encode(document).length;
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        out.put(encode(document));
    }

    @Override
    public Document read(ByteBuffer in) {
        ByteBuf rest = Unpooled.wrappedBuffer(in);
        Document document = BsonDecoder.decodeBson(rest);
        in.position(in.position() + rest.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
