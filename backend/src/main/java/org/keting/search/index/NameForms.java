package org.keting.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Pinyin;
import org.keting.search.analysis.Romaji;

/** The spellings by which a company's name is found as a whole or by its beginning. */
public final class NameForms {

    /** Marks the beginnings of whole names among {@link #starts}; no folded name has it. */
    public static final String WHOLE = "^";

    private static final int LONGEST_START = 20;
    private static final int MOST_READINGS = 4;
    private static final int CITY = 2;
    private static final int LONGEST_NAME = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iu)[\\s,]*\\b(gmbh|ag|ug|kg|ltd|limited|inc|llc|corp|co|sas|sa|sarl|srl|spa|s\\.r\\.l|s\\.p\\.a|bv|oy|ab|oü|ou|as)\\b\\.?\\s*$"
                    + "|^(株式会社|有限会社|合同会社)|(株式会社|有限会社|合同会社|有限公司|股份有限公司)$|\\s*בע[\"״]מ\\s*$");

    private NameForms() {}

    /** The squeezed name, and the same without a legal form like "GmbH". */
    public static Set<String> exact(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String bounded = bounded(name);
        forms.add(Folding.squeeze(bounded));
        forms.add(Folding.squeeze(LEGAL_FORM.matcher(bounded).replaceFirst("")));
        forms.remove("");
        return forms;
    }

    /**
     * The first letters of the squeezed name, from each of its words on; from one letter for scripts that need no more. Of
     * Chinese and Japanese names also the first letters of how they are read. Those of the whole name stand there once more
     * behind {@link #WHOLE}.
     */
    static Set<String> starts(String name, @Nullable String country) {
        Set<String> starts = new LinkedHashSet<>();
        String rest = bounded(name);
        addStarts(starts, WHOLE, Folding.squeeze(rest));
        while (!rest.isEmpty()) {
            addStarts(starts, "", Folding.squeeze(rest));
            String[] next = SPACES.split(rest, 2);
            rest = next.length == 2 ? next[1] : "";
        }
        for (String reading : readings(name, country)) {
            addStarts(starts, WHOLE, reading);
            addStarts(starts, "", reading);
        }
        withoutCity(name, country).forEach(form -> addStarts(starts, "", form));
        return starts;
    }

    private static void addStarts(Set<String> starts, String mark, String squeezed) {
        for (int length = 1; length <= Math.min(squeezed.length(), LONGEST_START); length++) {
            starts.add(mark + squeezed.substring(0, length));
        }
    }

    /**
     * How a Chinese or Japanese name is read, in Latin letters and as people type it: pinyin and its initials, or romaji. The
     * country decides how a name is read that has nothing but Chinese characters. Empty for other names.
     */
    static Set<String> readings(String name, @Nullable String country) {
        String folded = Folding.simplified(Folding.squeeze(bounded(name)));
        if (folded.chars().noneMatch(NameForms::isIdeographic)) {
            return Set.of();
        }
        if ("JP".equals(country) || folded.chars().anyMatch(NameForms::isKana)) {
            return Romaji.of(LEGAL_FORM.matcher(bounded(name)).replaceFirst(""))
                    .map(Romaji::spellings)
                    .orElse(Set.of());
        }
        Set<String> readings = new LinkedHashSet<>(Pinyin.spellings(folded, MOST_READINGS));
        readings.add(Pinyin.initials(folded));
        return readings;
    }

    /** Chinese companies' names begin with a place, mostly of two characters: 青岛明远 is looked for as 明远 or mingyuan. */
    private static Set<String> withoutCity(String name, @Nullable String country) {
        String folded = Folding.squeeze(bounded(name));
        boolean chinese = folded.length() > 2 * CITY
                && folded.chars()
                        .limit(2 * CITY)
                        .allMatch(character -> !Pinyin.of((char) character).isEmpty());
        if (!chinese || "JP".equals(country)) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>(readings(folded.substring(CITY), country));
        forms.add(folded.substring(CITY));
        return forms;
    }

    private static boolean isKana(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean isIdeographic(int character) {
        return isKana(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** What to look up among {@link #starts}; may be empty. */
    public static String start(String typed) {
        String squeezed = Folding.squeeze(bounded(typed));
        return squeezed.substring(0, Math.min(squeezed.length(), LONGEST_START));
    }

    /** Whether a name is what was typed, or begins so or is read so, from any of its words on. */
    public static boolean begins(String name, @Nullable String country, String typed) {
        String squeezed = Folding.squeeze(bounded(typed));
        String start = start(typed);
        return !start.isEmpty()
                && starts(name, country).contains(start)
                && (squeezed.length() <= LONGEST_START
                        || Folding.squeeze(bounded(name)).contains(squeezed));
    }

    private static String bounded(String name) {
        String stripped = name.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    }
}
