package org.keting.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.search.query.Spelling;
import org.keting.search.syntax.Reading;

/**
 * What a search made of what was typed, so that a page can show it.
 *
 * @param text what is left as free words
 * @param phrases what must stand as it is
 * @param excluded words and phrases that must not occur
 * @param fields what was asked of fields, in one spelling
 * @param corrected words that were found nowhere and what was searched instead, or null
 * @param concepts what the words and phrases are about
 */
public record Understood(
        String text,
        List<String> phrases,
        List<String> excluded,
        List<FieldAsked> fields,
        @Nullable Corrected corrected,
        List<ConceptFound> concepts) {

    /** A field that must have a value, or must not. */
    public record FieldAsked(String field, String value, boolean negated) {}

    /** Words that were found nowhere, and the ones most like them that are found; several are separated by spaces. */
    public record Corrected(String from, String to) {}

    /** A concept, with its name in the reader's language. */
    public record ConceptFound(String id, String label) {}

    /** Of what was asked; its concepts are those of the words as they were corrected. */
    static Understood of(Asked asked) {
        Reading reading = asked.reading();
        Spelling.Corrected corrected = asked.corrected();
        Map<String, ConceptFound> concepts = new TreeMap<>();
        Stream.concat(Stream.of(reading.words()), reading.phrases().stream())
                .flatMap(text -> asked.known().conceptsIn(text).stream())
                .forEach(concept -> concepts.putIfAbsent(
                        concept.id(),
                        new ConceptFound(
                                concept.id(), concept.label(asked.query().readerLanguages()))));
        return new Understood(
                corrected == null ? reading.words() : corrected.typed(),
                reading.phrases(),
                reading.excluded(),
                reading.filters().stream()
                        .map(filter -> new FieldAsked(filter.field().key(), filter.value(), filter.negated()))
                        .toList(),
                corrected == null ? null : new Corrected(corrected.from(), corrected.to()),
                List.copyOf(concepts.values()));
    }
}
