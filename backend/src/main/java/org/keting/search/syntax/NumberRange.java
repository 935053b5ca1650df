package org.keting.search.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers from one to another, both included: {@code 5}, {@code 5..9}, {@code >=5}, {@code 5..}, {@code <2015}. */
public record NumberRange(long from, long to) {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})?(\\.{2,3}|-|–|~)(\\d{1,6})?");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=|≥|≤)?(\\d{1,6})(\\+)?");
    private static final long NO_END = 1_000_000;

    static Optional<NumberRange> parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches() && (span.group(1) != null || span.group(3) != null)) {
            long from = span.group(1) == null ? 0 : Long.parseLong(span.group(1));
            long to = span.group(3) == null ? NO_END : Long.parseLong(span.group(3));
            return from <= to ? Optional.of(new NumberRange(from, to)) : Optional.empty();
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(comparison.group(2));
        String sign = comparison.group(3) != null ? ">=" : comparison.group(1);
        return Optional.of(
                switch (sign) {
                    case ">=", "≥" -> new NumberRange(number, NO_END);
                    case "<=", "≤" -> new NumberRange(0, number);
                    case ">" -> new NumberRange(number + 1, NO_END);
                    case "<" -> new NumberRange(0, number - 1);
                    case null, default -> new NumberRange(number, number);
                });
    }

    @Override
    public String toString() {
        return from == to ? "" + from : (from == 0 ? "" : from) + ".." + (to == NO_END ? "" : to);
    }
}
