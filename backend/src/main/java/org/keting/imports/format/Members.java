package org.keting.imports.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Audience;
import org.keting.profiles.Section;
import org.keting.profiles.TextField;

/** Typed access to one line's members. Collects remarks; refuses the line where a member cannot be what it must be. */
final class Members {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern ADDRESS_SEPARATORS =
            Pattern.compile("(?<=.)(?:[\\s;|]+|,\\s*(?=https?:|www\\.)|\\s*,\\s+)");
    private static final int LONGEST_SOURCE_ID = 200;

    private final Map<String, @Nullable Object> record;
    private final List<Remark> remarks = new ArrayList<>();

    Members(Map<String, @Nullable Object> record) {
        this.record = record;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    void remark(String code, String pointer, String detail) {
        remarks.add(new Remark(code, pointer, detail));
    }

    /** Whether the record says anything about this, be it null: then it is not looked for elsewhere. */
    boolean has(String name) {
        return record.containsKey(name);
    }

    /** A member, or one of {@code extra} where sources keep what is not common; paths like {@code extra/trl}. */
    @Nullable
    Object value(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return record.get(path);
        }
        return record.get(path.substring(0, slash)) instanceof Map<?, ?> inner
                ? inner.get(path.substring(slash + 1))
                : null;
    }

    String sourceId() {
        String id = string("sourceId");
        if (id == null || id.isBlank()) {
            throw new LineRefusedException(LineProblem.MEMBER_MISSING, "sourceId is required.", "/sourceId");
        }
        if (id.length() > LONGEST_SOURCE_ID) {
            throw new LineRefusedException(
                    LineProblem.MEMBER_TOO_LONG, "sourceId may have 200 characters.", "/sourceId");
        }
        if (id.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c))) {
            throw new LineRefusedException(
                    LineProblem.MEMBER_WRONG_TYPE,
                    "sourceId may not contain spaces or control characters.",
                    "/sourceId");
        }
        return id;
    }

    String name() {
        String name = word("name", 200);
        if (name == null) {
            throw new LineRefusedException(LineProblem.MEMBER_MISSING, "name is required.", "/name");
        }
        return name;
    }

    /** A string member as it came, or null; any other type refuses the line. */
    @Nullable
    String string(String path) {
        Object value = value(path);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrongType(path, "a string");
    }

    /** A one-line string, cut to a limit; null when absent or blank. */
    @Nullable
    String word(String path, int limit) {
        String value = string(path);
        return value == null ? null : emptyToNull(cut(Wording.line(value), limit, "/" + path));
    }

    /** A list of one-line strings without repetitions; a lone string counts as a list of one. */
    List<String> words(String path, int limit, int most) {
        Object value = value(path);
        if (value == null) {
            return List.of();
        }
        List<?> elements = value instanceof String ? List.of(value) : value instanceof List<?> list ? list : null;
        if (elements == null) {
            throw wrongType(path, "a list of strings");
        }
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            if (element instanceof String string) {
                words.add(cut(Wording.line(string), limit, "/" + path + "/" + i));
            } else if (element != null) {
                throw wrongType(path + "/" + i, "a string");
            }
        }
        words.remove("");
        if (words.size() > most) {
            remark("cut", "/" + path, "Only the first " + most + " of " + words.size() + " are kept.");
        }
        return words.stream().limit(most).toList();
    }

    @Nullable
    String country() {
        String given = word("country", 200);
        if (given == null) {
            return null;
        }
        String code = given.toUpperCase(Locale.ROOT);
        // "UK" is reserved in ISO 3166-1 for the United Kingdom, and what people write.
        code = code.equals("UK") ? "GB" : code;
        if (!COUNTRIES.contains(code)) {
            throw new LineRefusedException(
                    LineProblem.COUNTRY_UNKNOWN, "No country has the code \"" + shown(given) + "\".", "/country");
        }
        return code;
    }

    @Nullable
    String website() {
        String given = word("website", 4_000);
        if (given == null) {
            return null;
        }
        if (!Websites.hasWebScheme(given)) {
            throw new LineRefusedException(
                    LineProblem.WEBSITE_INVALID, "\"" + shown(given) + "\" is not a web address.", "/website");
        }
        String first = ADDRESS_SEPARATORS.split(given, 2)[0];
        String address = Websites.canonical(first).orElse(null);
        if (address == null) {
            remark("ignored", "/website", "\"" + shown(given) + "\" is not an absolute http or https URL.");
        } else if (first.length() < given.length()) {
            remark("cut", "/website", "Only the first of several addresses is kept.");
        } else if (Websites.lacksScheme(given)) {
            remark("completed", "/website", "https:// was put before the address.");
        }
        return address;
    }

    List<String> languages() {
        return words("languages", 100, 50).stream()
                .map(tag -> language(tag, "/languages"))
                .distinct()
                .toList();
    }

    /** Texts by language: an object of them, or a lone string whose language is found out. */
    Map<String, String> texts(String path, TextField field, List<String> languages) {
        Object value = value(path);
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof String string) {
            String text = cut(Wording.text(string), field.limit(), "/" + path);
            if (!text.isEmpty()) {
                texts.put(Languages.detect(text, languages), text);
            }
        } else if (value instanceof Map<?, ?> byLanguage) {
            byLanguage.forEach((tag, text) -> put(texts, path + "/" + tag, (String) tag, text, field));
        } else if (value != null) {
            throw wrongType(path, "a string, or an object of strings by language");
        }
        return texts;
    }

    /** Who may see which section, as an export says it; hidden from all but owners where it says so in unknown words. */
    Map<Section, Audience> audiences() {
        Map<Section, Audience> audiences = new EnumMap<>(Section.class);
        if (value("keting/audiences") instanceof Map<?, ?> given) {
            given.forEach((name, audience) -> {
                Section section = Section.named((String) name);
                if (section == null) {
                    remark("ignored", "/keting/audiences", "\"" + shown(name) + "\" is no section of a profile.");
                } else {
                    audiences.put(section, audience(section, audience));
                }
            });
        }
        return audiences;
    }

    private Audience audience(Section section, @Nullable Object given) {
        for (Audience audience : Audience.values()) {
            if (audience.name().equals(given)) {
                return audience;
            }
        }
        String pointer = "/keting/audiences/" + section;
        remark("unknown-word", pointer, "\"" + shown(String.valueOf(given)) + "\" is no audience: only owners see it.");
        return Audience.OWNERS;
    }

    private void put(Map<String, String> texts, String path, String tag, @Nullable Object value, TextField field) {
        String language = language(tag, "/" + path);
        if (value instanceof String string) {
            String text = cut(Wording.text(string), field.limit(), "/" + path);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        } else if (value != null) {
            throw wrongType(path, "a string");
        }
    }

    private String language(String tag, String pointer) {
        return Languages.canonical(tag)
                .orElseThrow(() -> new LineRefusedException(
                        LineProblem.LANGUAGE_UNKNOWN, "\"" + shown(tag) + "\" is not a language tag.", pointer));
    }

    private String cut(String text, int limit, String pointer) {
        String cut = Wording.cut(text, limit);
        if (cut.length() < text.length()) {
            remark("cut", pointer, "Cut from " + text.length() + " to " + limit + " characters.");
        }
        return cut;
    }

    private static LineRefusedException wrongType(String path, String expected) {
        return new LineRefusedException(
                LineProblem.MEMBER_WRONG_TYPE, "/" + path + " must be " + expected + ".", "/" + path);
    }

    /** A value as a detail may quote it. */
    static String shown(Object value) {
        return Wording.cut(Wording.line(value.toString()), 60);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
