package org.keting.search.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.ProblemException.FieldError;
import tools.jackson.databind.JsonNode;

/**
 * What somebody wants a concept to be. Reads a JSON merge patch (RFC 7396) with the members {@code id} (new concepts),
 * {@code broader}, {@code terms} (language → all its words, the label first; null for none) and {@code homonyms}.
 *
 * @param id null when it is not given
 * @param moves whether {@code broader} is given, null included
 * @param terms of the languages that are given; an empty list takes the language away
 * @param homonyms words that the person knows to belong to another concept as well
 */
record Wish(
        @Nullable String id,
        boolean moves,
        @Nullable String broader,
        Map<String, List<String>> terms,
        Set<String> homonyms) {

    private static final Set<String> MEMBERS = Set.of("id", "broader", "terms", "homonyms");

    /** Reads it, and tells of every member that has not the right type. */
    static Wish read(JsonNode body, List<FieldError> errors) {
        if (!body.isObject()) {
            errors.add(new FieldError("", "wrong-type", "must be an object"));
            return new Wish(null, false, null, Map.of(), Set.of());
        }
        for (String name : body.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                errors.add(new FieldError(
                        "/" + name.replace("~", "~0").replace("/", "~1"), "unknown-field", "is not known here"));
            }
        }
        return new Wish(
                text(body, "id", errors),
                body.has("broader"),
                text(body, "broader", errors),
                terms(body.path("terms"), errors),
                new HashSet<>(words(body.path("homonyms"), "/homonyms", errors)));
    }

    private static @Nullable String text(JsonNode body, String name, List<FieldError> errors) {
        JsonNode node = body.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            errors.add(new FieldError("/" + name, "wrong-type", "must be a text"));
            return null;
        }
        return node.stringValue().strip();
    }

    private static Map<String, List<String>> terms(JsonNode node, List<FieldError> errors) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        if (!node.isMissingNode() && !node.isObject()) {
            errors.add(new FieldError("/terms", "wrong-type", "must be an object"));
            return terms;
        }
        node.properties().forEach(member -> {
            String pointer = "/terms/" + member.getKey().replace("~", "~0").replace("/", "~1");
            terms.put(member.getKey(), words(member.getValue(), pointer, errors));
        });
        return terms;
    }

    private static List<String> words(JsonNode node, String pointer, List<FieldError> errors) {
        List<String> words = new ArrayList<>();
        if (node.isMissingNode() || node.isNull()) {
            return words;
        }
        if (!node.isArray()) {
            errors.add(new FieldError(pointer, "wrong-type", "must be a list"));
            return words;
        }
        for (JsonNode word : node) {
            if (!word.isString()) {
                errors.add(new FieldError(pointer + "/" + words.size(), "wrong-type", "must be a text"));
            }
            words.add(word.isString() ? tidy(word.stringValue()) : "");
        }
        return words;
    }

    private static String tidy(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
    }
}
