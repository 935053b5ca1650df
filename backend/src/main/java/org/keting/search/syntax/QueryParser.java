package org.keting.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keting.search.syntax.Part.Excluded;
import org.keting.search.syntax.Part.Named;
import org.keting.search.syntax.Part.Phrase;
import org.keting.search.syntax.Part.Word;

/**
 * Takes apart what somebody typed: {@code "a phrase"}, {@code -excluded}, {@code country:IL}, {@code -stage:"pre-seed"}, and
 * words. Everything is something: there are no errors. In time linear to the length, which is bounded.
 */
public final class QueryParser {

    /** More than anybody means; the rest of what would be a phrase, an exclusion or a field is words. */
    private static final int MOST_SPECIAL = 24;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?(%|°[^ ]{0,2})?( |$)");

    private final String typed;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private int special;

    private QueryParser(String typed) {
        this.typed = typed;
    }

    /** The parts of a text, of which all is read that is not beyond reason. */
    public static List<Part> parse(String text) {
        QueryParser parser = new QueryParser(TypedText.clean(text));
        while (parser.at < parser.typed.length()) {
            parser.part();
        }
        return parser.parts;
    }

    private void part() {
        if (typed.charAt(at) == ' ') {
            at++;
            return;
        }
        boolean negated = isNegated();
        int start = negated ? at + 1 : at;
        Colon colon = special < MOST_SPECIAL ? colon(start) : null;
        if (colon != null) {
            named(colon, negated);
        } else if (special < MOST_SPECIAL && Quotes.opens(typed, start)) {
            String phrase = quoted(start);
            add(phrase, negated ? new Excluded(phrase) : new Phrase(phrase));
        } else {
            word(start, negated && special < MOST_SPECIAL);
        }
    }

    private void word(int start, boolean negated) {
        int end = start + 1;
        while (end < typed.length() && typed.charAt(end) != ' ' && !Quotes.opens(typed, end)) {
            end++;
        }
        at = end;
        String word = typed.substring(start, end);
        if (negated) {
            add(word, new Excluded(word));
        } else {
            parts.add(new Word(word));
        }
    }

    private void named(Colon colon, boolean negated) {
        String value;
        if (Quotes.opens(typed, colon.value())) {
            value = quoted(colon.value());
        } else {
            int space = typed.indexOf(' ', colon.value());
            at = space < 0 ? typed.length() : space;
            value = typed.substring(colon.value(), at);
        }
        add(value, new Named(colon.field(), value, negated));
    }

    private void add(String text, Part part) {
        if (TypedText.saysSomething(text)) {
            parts.add(part);
            special++;
        }
    }

    /** What stands in the quotation marks that open here. */
    private String quoted(int opening) {
        int closing = Quotes.close(typed, opening);
        at = Math.min(closing + 1, typed.length());
        return typed.substring(opening + 1, closing).strip();
    }

    /**
     * A field's name and colon.
     *
     * @param value where its value begins, after one space at most
     */
    private record Colon(SearchField field, int value) {}

    private @Nullable Colon colon(int start) {
        int end = start;
        while (end < typed.length()
                && end - start < FieldWords.LONGEST_FIELD
                && (Character.isLetter(typed.charAt(end)))) {
            end++;
        }
        if (end == start || end >= typed.length() || typed.charAt(end) != ':') {
            return null;
        }
        SearchField field = FieldWords.field(typed.substring(start, end));
        int value = end + 1;
        if (value < typed.length() && typed.charAt(value) == ' ') {
            value++;
        }
        return field == null || value >= typed.length() ? null : new Colon(field, value);
    }

    /** A minus before a word excludes it; before a number, as in −40°C, it belongs to it. */
    private boolean isNegated() {
        int next = at + 1;
        return isMinus(at)
                && next < typed.length()
                && typed.charAt(next) != ' '
                && !isMinus(next)
                && !NUMBER.matcher(typed).region(next, typed.length()).lookingAt();
    }

    private boolean isMinus(int place) {
        return typed.charAt(place) == '-' || typed.charAt(place) == '−';
    }
}
