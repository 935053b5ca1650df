package org.keting.search.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.keting.search.syntax.Part.Named;

/** Understands the values of fields. */
final class FieldValues {

    private FieldValues() {}

    /** The filters, alternatives of each other; none when the value is not known. */
    static List<Filter> filters(Named named, Vocabulary vocabulary) {
        String value = named.text();
        return switch (named.field()) {
            case NAME, CITY -> List.of(new Filter.Name(named.field(), value, named.negated()));
            case COUNTRY, STAGE, LANGUAGE, SEEKING -> codes(named, FieldWords.value(named.field(), value).stream());
            case CONCEPT -> codes(named, vocabulary.concepts(value).stream());
            case ROOM -> codes(named, vocabulary.rooms(value).stream());
            case TRL, FOUNDED ->
                NumberRange.parse(value.replace(" ", ""))
                        .<Filter>map(range -> new Filter.Number(named.field(), range, named.negated()))
                        .stream()
                        .toList();
        };
    }

    private static List<Filter> codes(Named named, Stream<String> codes) {
        return codes.<Filter>map(code -> new Filter.Code(named.field(), code, named.negated()))
                .toList();
    }
}
