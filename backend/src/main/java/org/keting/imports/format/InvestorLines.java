package org.keting.imports.format;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ImportedInvestor;
import org.keting.profiles.InvestorFacts;
import org.keting.profiles.Stage;
import org.keting.profiles.TextField;
import org.keting.profiles.Ticket;

/** Reads investors in the import format. Lenient where sources vary, strict where a wrong value would do harm. */
public final class InvestorLines {

    private static final Map<TextField, String> TEXTS = new EnumMap<>(
            Map.of(TextField.TAGLINE, "tagline", TextField.DESCRIPTION, "description", TextField.THESIS, "thesis"));

    private InvestorLines() {}

    /** One line without its line end. Pure and thread-safe. */
    public static Parsed<ImportedInvestor> parse(byte[] line, int length) {
        return LineReading.of(line, length, InvestorLines::read);
    }

    /** A line that was stored by an earlier import, read by today's rules. */
    public static Parsed<ImportedInvestor> parse(String line) {
        return LineReading.of(line, InvestorLines::read);
    }

    private static ImportedInvestor read(String line, Members members) {
        String sourceId = members.sourceId();
        List<String> languages = members.languages();
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        List<String> candidates = LineReading.candidates(members, languages);
        TEXTS.forEach((field, path) -> {
            Map<String, String> byLanguage = members.texts(path, field, candidates);
            if (!byLanguage.isEmpty()) {
                texts.put(field.key(), byLanguage);
            }
        });
        return new ImportedInvestor(
                sourceId,
                members.word("source", 500),
                members.word("licence", 500),
                facts(members, languages),
                texts,
                members.audiences(),
                line);
    }

    private static InvestorFacts facts(Members members, List<String> languages) {
        String country = members.country();
        List<String> stagesAsGiven = members.words("stages", 100, 20);
        String ticketAsGiven = members.word("checkSize", 100);
        return new InvestorFacts(
                members.name(),
                members.word("localName", 200),
                country,
                members.word("city", 120),
                members.website(),
                members.word("kind", 100),
                members.words("sectors", 100, 20),
                stages(members, stagesAsGiven),
                stagesAsGiven,
                ticket(members, ticketAsGiven, country),
                ticketAsGiven,
                members.word("assetsUnderManagement", 100),
                languages);
    }

    private static Set<Stage> stages(Members members, List<String> words) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String word : words) {
            StageWords.stage(word)
                    .ifPresentOrElse(
                            stages::add,
                            () -> members.remark(
                                    "unknown-word",
                                    "/stages",
                                    "\"" + Members.shown(word) + "\" is kept but names no stage."));
        }
        return new LinkedHashSet<>(stages);
    }

    private static @Nullable Ticket ticket(Members members, @Nullable String asGiven, @Nullable String country) {
        if (members.has("ticket")) {
            return exactTicket(members);
        }
        Ticket ticket = asGiven == null ? null : Tickets.parse(asGiven, country).orElse(null);
        if (asGiven != null && ticket == null) {
            members.remark(
                    "unknown-word", "/checkSize", "\"" + Members.shown(asGiven) + "\" is kept but is no amount.");
        }
        return ticket;
    }

    private static @Nullable Ticket exactTicket(Members members) {
        Object given = members.value("ticket");
        if (given == null) {
            return null;
        }
        Long min = whole(members.value("ticket/min"));
        Long max = whole(members.value("ticket/max"));
        boolean some = min != null || max != null;
        boolean ordered = min == null || max == null || min <= max;
        if (members.value("ticket/currency") instanceof String currency
                && currency.toUpperCase(Locale.ROOT).matches("[A-Z]{3}")
                && some
                && ordered) {
            return new Ticket(min, max, currency.toUpperCase(Locale.ROOT));
        }
        members.remark("ignored", "/ticket", "A ticket needs min or max in order, and an ISO 4217 currency.");
        return null;
    }

    private static @Nullable Long whole(@Nullable Object value) {
        return value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1e15
                ? (Long) number.longValue()
                : null;
    }
}
