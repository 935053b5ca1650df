package org.keting.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.keting.search.analysis.Folding;

/** The spellings by which a company's name is found as a whole or by its beginning. */
public final class NameForms {

    private static final int LONGEST_START = 20;
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

    /** The first letters of the squeezed name, from each of its words on; from one letter for scripts that need no more. */
    static Set<String> starts(String name) {
        Set<String> starts = new LinkedHashSet<>();
        String rest = bounded(name);
        while (!rest.isEmpty()) {
            String squeezed = Folding.squeeze(rest);
            for (int length = 1; length <= Math.min(squeezed.length(), LONGEST_START); length++) {
                starts.add(squeezed.substring(0, length));
            }
            String[] next = SPACES.split(rest, 2);
            rest = next.length == 2 ? next[1] : "";
        }
        return starts;
    }

    /** What to look up among {@link #starts}; may be empty. */
    public static String start(String typed) {
        String squeezed = Folding.squeeze(bounded(typed));
        return squeezed.substring(0, Math.min(squeezed.length(), LONGEST_START));
    }

    /** Whether a name is what was typed, or begins so, from any of its words on. */
    public static boolean begins(String name, String typed) {
        String squeezed = Folding.squeeze(bounded(typed));
        String start = start(typed);
        return !start.isEmpty()
                && starts(name).contains(start)
                && (squeezed.length() <= LONGEST_START
                        || Folding.squeeze(bounded(name)).contains(squeezed));
    }

    private static String bounded(String name) {
        String stripped = name.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    }
}
