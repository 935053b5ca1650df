package org.keting.imports.format;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.profiles.TeamSize;
import org.keting.profiles.TextField;

/** Reads start-ups in the import format. Lenient where sources vary, strict where a wrong value would do harm. */
public final class StartupLines {

    private static final Pattern TRL = Pattern.compile("(?:trl)?\\s*-?\\s*([1-9])(?:\\D.*)?", Pattern.DOTALL);

    /** Where each text is looked for: the first member that the record has decides. */
    private static final Map<TextField, List<String>> TEXTS = new EnumMap<>(Map.of(
            TextField.TAGLINE, List.of("tagline"),
            TextField.DESCRIPTION, List.of("description"),
            TextField.APPLICATIONS, List.of("applications", "extra/mainApplications"),
            TextField.ADVANTAGES, List.of("advantages", "extra/competitiveAdvantages"),
            TextField.CUSTOMERS, List.of("customers", "extra/targetCustomers")));

    private StartupLines() {}

    /** One line without its line end. Pure and thread-safe. */
    public static Parsed<ImportedStartup> parse(byte[] line, int length) {
        return LineReading.of(line, length, StartupLines::read);
    }

    /** A line that was stored by an earlier import, read by today's rules. */
    public static Parsed<ImportedStartup> parse(String line) {
        return LineReading.of(line, StartupLines::read);
    }

    private static ImportedStartup read(String line, Members members) {
        String sourceId = members.sourceId();
        List<String> languages = members.languages();
        Facts facts = facts(members, languages);
        return new ImportedStartup(
                sourceId,
                members.word("source", 500),
                members.word("licence", 500),
                facts,
                texts(members, languages),
                members.audiences(),
                line);
    }

    private static Facts facts(Members members, List<String> languages) {
        String stageAsGiven = members.word("stage", 100);
        return new Facts(
                members.name(),
                members.word("localName", 200),
                members.country(),
                members.word("city", 120),
                members.website(),
                members.words("sectors", 100, 20),
                members.words("tags", 100, 30),
                stage(members, stageAsGiven),
                stageAsGiven,
                trl(members),
                seeking(members),
                teamSize(members),
                founded(members),
                languages);
    }

    private static @Nullable Stage stage(Members members, @Nullable String word) {
        Stage stage = word == null ? null : StageWords.stage(word).orElse(null);
        if (word != null && stage == null) {
            members.remark("unknown-word", "/stage", "\"" + Members.shown(word) + "\" is kept but names no stage.");
        }
        return stage;
    }

    private static @Nullable Integer trl(Members members) {
        String path = members.has("trl") ? "trl" : "extra/trl";
        Object given = members.value(path);
        if (given == null) {
            return null;
        }
        Matcher level = TRL.matcher(given.toString().strip().toLowerCase(java.util.Locale.ROOT));
        if (given instanceof Number number) {
            double value = number.doubleValue();
            if (value >= 1 && value <= 9 && value == Math.rint(value)) {
                return (int) value;
            }
        } else if (given instanceof String && level.matches()) {
            return Integer.valueOf(level.group(1));
        }
        return ignored(members, path, given, "a technology readiness level from 1 to 9");
    }

    private static Set<Seeking> seeking(Members members) {
        String path =
                members.has("seeking") ? "seeking" : members.has("lookingFor") ? "lookingFor" : "extra/lookingFor";
        Set<Seeking> seeking = EnumSet.noneOf(Seeking.class);
        for (String word : members.words(path, 100, 30)) {
            SeekingWords.seeking(word)
                    .ifPresentOrElse(
                            seeking::add,
                            () -> members.remark(
                                    "unknown-word",
                                    "/" + path,
                                    "\"" + Members.shown(word) + "\" is none of the things a company can seek here."));
        }
        return new LinkedHashSet<>(seeking);
    }

    private static @Nullable TeamSize teamSize(Members members) {
        Object given = members.value("teamSize");
        if (given instanceof Map<?, ?> band && band.get("min") instanceof Integer min) {
            return new TeamSize(min, band.get("max") instanceof Integer max && max >= min ? max : null);
        }
        TeamSize size = given == null ? null : TeamSizes.parse(given).orElse(null);
        return given != null && size == null && !given.toString().isBlank()
                ? ignored(members, "teamSize", given, "a number of people or a band of them")
                : size;
    }

    private static @Nullable Integer founded(Members members) {
        Object given = members.value("founded");
        if (given == null) {
            return null;
        }
        String digits = given.toString().strip();
        boolean year = digits.matches("(1[89]|20)\\d\\d");
        return year ? Integer.valueOf(digits) : ignored(members, "founded", given, "a year");
    }

    private static <T> @Nullable T ignored(Members members, String path, Object given, String expected) {
        members.remark("ignored", "/" + path, "\"" + Members.shown(given) + "\" is not " + expected + ".");
        return null;
    }

    private static Map<String, Map<String, String>> texts(Members members, List<String> languages) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        List<String> candidates = LineReading.candidates(members, languages);
        TEXTS.forEach((field, paths) -> {
            String path = paths.stream().filter(members::has).findFirst().orElse(paths.getLast());
            Map<String, String> byLanguage = members.texts(path, field, candidates);
            if (!byLanguage.isEmpty()) {
                texts.put(field.key(), byLanguage);
            }
        });
        return texts;
    }
}
