package org.keting.imports.format;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON to maps, lists and values and back, losing nothing: order of members, unknown members and numbers stay. */
public final class Json {

    /** Deeper than any record needs. */
    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(200)
                    .build())
            .build();

    /** The parser's own bookkeeping in its messages says nothing to whoever wrote the line. */
    private static final Pattern PARSER_STATE = Pattern.compile("(?s)\\s*\\([^()]*(start|starting) (marker )?at .*");

    private static final Pattern SMALL = Pattern.compile("-?[1-9]\\d{0,17}|0");

    private Json() {}

    /** Reads one line; fails with {@link LineRefusedException} when it is not exactly one object. */
    static Map<String, @Nullable Object> read(String line) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notJson("The line is not a JSON object.");
            }
            Map<String, @Nullable Object> object = readObject(parser);
            if (parser.nextToken() != null) {
                throw notJson("Something follows the object on its line.");
            }
            return object;
        } catch (JacksonException e) {
            throw notJson(explain(e));
        }
    }

    /** Writes a record as one line without its line end. */
    public static String write(Map<String, ? extends @Nullable Object> record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            writeValue(generator, record);
        }
        return text.toString();
    }

    static String decode(byte[] line, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LineRefusedException(LineProblem.LINE_NOT_UTF8, "The line is not valid UTF-8.", null);
        }
    }

    private static LineRefusedException notJson(String detail) {
        return new LineRefusedException(LineProblem.LINE_NOT_JSON, detail, null);
    }

    private static String explain(JacksonException e) {
        String message = PARSER_STATE.matcher(e.getOriginalMessage()).replaceAll("");
        String where =
                e.getLocation() == null ? "" : "Column " + e.getLocation().getColumnNr() + ": ";
        return where + (message.length() > 200 ? message.substring(0, 200) + "…" : message);
    }

    private static Map<String, @Nullable Object> readObject(JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, readValue(parser));
        }
        return object;
    }

    private static @Nullable Object readValue(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> throw notJson("Unexpected " + token + ".");
        };
    }

    private static List<@Nullable Object> readArray(JsonParser parser) {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(readValue(parser));
        }
        return array;
    }

    /** Small whole numbers as such, everything else by its exact digits. */
    private static Number number(String digits) {
        boolean whole = SMALL.matcher(digits).matches();
        if (!whole) {
            return new BigDecimal(digits);
        }
        long value = Long.parseLong(digits);
        return value == (int) value ? (Number) (int) value : (Number) value;
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, member) -> {
                    generator.writeName((String) name);
                    writeValue(generator, member);
                });
                generator.writeEndObject();
            }
            case Iterable<?> list -> {
                generator.writeStartArray();
                list.forEach(element -> writeValue(generator, element));
                generator.writeEndArray();
            }
            case Boolean flag -> generator.writeBoolean(flag);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case BigDecimal number -> generator.writeNumber(number);
            default -> generator.writeString(value.toString());
        }
    }
}
