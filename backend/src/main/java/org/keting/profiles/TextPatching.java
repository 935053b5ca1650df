package org.keting.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The {@code texts} of a patch: field → language → a string, an object, or null to remove it. The object has
 * {@code value}, {@code sourceLanguage} (null: this is an original) and {@code origin} ({@code "MACHINE"} when the value is a
 * translator's suggestion that nobody touched); what is left out stays.
 */
final class TextPatching {

    private static final int MOST_LANGUAGES = 30;
    private static final Set<String> MEMBERS = Set.of("value", "sourceLanguage", "origin");

    private final Content present;
    private final Patching.Terms terms;
    private final Map<String, Provenance> provenance;
    private final Set<String> what;

    TextPatching(Content present, Patching.Terms terms, Map<String, Provenance> provenance, Set<String> what) {
        this.present = present;
        this.terms = terms;
        this.provenance = provenance;
        this.what = what;
    }

    Map<String, Map<String, Text>> run(JsonNode node, Check check) {
        Map<String, Map<String, Text>> texts = new LinkedHashMap<>(present.texts());
        if (node.isMissingNode()) {
            return texts;
        }
        if (!node.isObject()) {
            check.fault("wrong-type", "must be an object");
            return texts;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            TextField field = TextField.of(member.getKey());
            if (field == null || !terms.blueprint().texts().contains(field)) {
                check.at(member.getKey()).fault("unknown-field", "is not a text of this kind of profile");
                continue;
            }
            Map<String, Text> written = field(field, member.getValue(), check.at(field.key()));
            if (written.isEmpty()) {
                texts.remove(field.key());
            } else {
                texts.put(field.key(), Map.copyOf(written));
            }
        }
        return texts;
    }

    private Map<String, Text> field(TextField field, JsonNode node, Check check) {
        Map<String, Text> texts = new TreeMap<>(present.texts().getOrDefault(field.key(), Map.of()));
        if (!node.isObject()) {
            check.fault("wrong-type", "must be an object of languages");
            return texts;
        }
        Map<String, Draft> drafts = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            String language = Languages.canonical(member.getKey());
            Check here = check.at(member.getKey());
            if (language == null) {
                here.fault("unknown-language", "must be a language tag of BCP 47");
            } else if (member.getValue().isNull()) {
                remove(field, language, texts);
            } else {
                Draft draft = draft(field, member.getValue(), here);
                if (draft != null) {
                    drafts.put(language, draft);
                }
            }
        });
        // Originals first: what is translated in the same patch is translated from what the patch makes of them.
        drafts.forEach((language, draft) -> write(field, language, draft, texts));
        drafts.forEach((language, draft) -> link(field, language, draft, texts));
        if (texts.size() > MOST_LANGUAGES) {
            check.fault("too-many", "must have at most " + MOST_LANGUAGES + " languages");
        }
        return texts;
    }

    /** What the patch says of one text; null members are left as they are. */
    private record Draft(
            @Nullable String value,
            boolean machine,
            boolean linked,
            @Nullable String sourceLanguage,
            Check check) {}

    private @Nullable Draft draft(TextField field, JsonNode node, Check check) {
        if (node.isString()) {
            String value = value(field, node, check);
            return value == null ? null : new Draft(value, false, false, null, check);
        }
        if (!node.isObject()) {
            check.fault("wrong-type", "must be text or an object with a value");
            return null;
        }
        for (String name : node.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                check.at(name).fault("unknown-field", "is not known here");
            }
        }
        JsonNode origin = node.path("origin");
        boolean machine = origin.asString("").equals("MACHINE");
        if (!machine && !origin.isMissingNode()) {
            check.at("origin").fault("unknown-value", "must be MACHINE, or left out");
        }
        String value = node.path("value").isMissingNode() ? null : value(field, node.path("value"), check.at("value"));
        return new Draft(value, machine, node.has("sourceLanguage"), source(node, check), check);
    }

    private @Nullable String value(TextField field, JsonNode node, Check check) {
        if (!node.isString()) {
            check.fault("wrong-type", "must be text");
            return null;
        }
        String typed = node.stringValue();
        String value = field == TextField.TAGLINE ? PlainText.line(typed) : PlainText.lines(typed);
        if (value.length() > field.limit()) {
            check.fault("too-long", "must have at most " + field.limit() + " characters");
            return null;
        }
        if (value.isEmpty()) {
            check.fault("required", "must not be empty; null removes it");
            return null;
        }
        return value;
    }

    private @Nullable String source(JsonNode node, Check check) {
        JsonNode source = node.path("sourceLanguage");
        if (source.isMissingNode() || source.isNull()) {
            return null;
        }
        String language = source.isString() ? Languages.canonical(source.stringValue()) : null;
        if (language == null) {
            check.at("sourceLanguage").fault("unknown-language", "must be a language tag of BCP 47");
        }
        return language;
    }

    private void remove(TextField field, String language, Map<String, Text> texts) {
        if (texts.remove(language) != null) {
            what.add(field.key() + "." + language);
            Editor editor = terms.editor();
            provenance.put(
                    Merging.removal(field, language), new Provenance(editor.origin(), editor.account(), terms.now()));
        }
    }

    private void write(TextField field, String language, Draft draft, Map<String, Text> texts) {
        Text before = texts.get(language);
        if (draft.value() == null) {
            if (before == null) {
                draft.check().at("value").fault("required", "is required for a new text");
            }
            return;
        }
        if (before != null && before.value().equals(draft.value())) {
            return;
        }
        TextOrigin origin =
                draft.machine() ? TextOrigin.MACHINE : terms.editor().origin();
        texts.put(
                language,
                new Text(
                        draft.value(),
                        origin,
                        terms.editor().account(),
                        terms.now(),
                        Text.nextRevision(language, present.texts().getOrDefault(field.key(), Map.of())),
                        before == null ? null : before.sourceLanguage(),
                        before == null ? null : before.sourceRevision()));
        what.add(field.key() + "." + language);
        provenance.remove(Merging.removal(field, language));
    }

    private void link(TextField field, String language, Draft draft, Map<String, Text> texts) {
        Text text = texts.get(language);
        if (text == null || !draft.linked()) {
            return;
        }
        String from = draft.sourceLanguage();
        Text source = from == null ? null : texts.get(from);
        if (from != null && (source == null || from.equals(language))) {
            draft.check().at("sourceLanguage").fault("source-missing", "must be another language that has this text");
            return;
        }
        Text linked = text.translating(from, source == null ? null : source.revision());
        if (!linked.equals(text)) {
            texts.put(language, linked);
            what.add(field.key() + "." + language);
        }
    }
}
