package org.keting.imports.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.TeamSize;

/** Head counts as sources write them: {@code 2}, {@code 11-50}, {@code 300+}, {@code 1,000–5,000}, {@code > 50}, {@code 約100名}. */
final class TeamSizes {

    private static final int LARGEST = 10_000_000;

    private static final String NUMBER = "(\\d{1,3}(?:[,.  ’']\\d{3})+|\\d{1,8})";
    private static final String UNIT = "\\s*(?:people|employees|persons|staff|fte|mitarbeiter\\w*|personnes|salariés|"
            + "employés|人|名|人以上|名以上|עובדים)?\\s*";
    private static final Pattern BAND =
            Pattern.compile(NUMBER + UNIT + "\\s*(?:[-‐‑‒–—―~～〜至到]|\\bto\\b|\\bbis\\b|à)\\s*" + NUMBER + UNIT);
    private static final Pattern OPEN = Pattern.compile("(?:[>≥＞]=?|over|more than|ab|plus de)\\s*" + NUMBER + UNIT
            + "|" + NUMBER + UNIT + "\\s*(?:\\+|＋|以上|or more|及以上)" + UNIT);
    private static final Pattern SINGLE =
            Pattern.compile("(?:~|≈|about|ca\\.?|circa|約|约|environ)?\\s*" + NUMBER + UNIT);

    private TeamSizes() {}

    /** The band behind a number or a word, or empty when it is none. */
    static Optional<TeamSize> parse(Object value) {
        if (value instanceof Number number) {
            double count = number.doubleValue();
            return count == Math.rint(count) ? band(count, count) : Optional.empty();
        }
        if (!(value instanceof String raw) || raw.length() > 60) {
            return Optional.empty();
        }
        String text = Wording.line(raw).toLowerCase(java.util.Locale.ROOT);
        Matcher band = BAND.matcher(text);
        if (band.matches()) {
            return band(count(band.group(1)), (double) count(band.group(2)));
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return band(count(open.group(1) == null ? open.group(2) : open.group(1)), null);
        }
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            double count = count(single.group(1));
            return band(count, count);
        }
        return Optional.empty();
    }

    private static Optional<TeamSize> band(double min, @Nullable Double max) {
        if (min < 0 || min > LARGEST || (max != null && (max < min || max > LARGEST))) {
            return Optional.empty();
        }
        return Optional.of(new TeamSize((int) min, max == null ? null : max.intValue()));
    }

    private static long count(String digits) {
        return Long.parseLong(digits.replaceAll("\\D", ""));
    }
}
