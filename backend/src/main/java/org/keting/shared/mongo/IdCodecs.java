package org.keting.shared.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Stores id records — records with the one component {@code String value} — as plain strings. */
final class IdCodecs implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return isIdRecord(type) ? new IdCodec<>(type) : null;
    }

    private static boolean isIdRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getType() == String.class
                && components[0].getName().equals("value");
    }

    private record IdCodec<T>(Class<T> type) implements Codec<T> {

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            try {
                Constructor<T> constructor = type.getDeclaredConstructor(String.class);
                return constructor.newInstance(reader.readString());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read a " + type.getSimpleName(), e);
            }
        }

        @Override
        public void encode(BsonWriter writer, T id, EncoderContext context) {
            try {
                writer.writeString((String) type.getMethod("value").invoke(id));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot write a " + type.getSimpleName(), e);
            }
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
