package org.keting.profiles;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Language tags (BCP 47). */
final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final int LONGEST = 35;

    private Languages() {}

    /** The tag in its usual spelling ({@code zh-Hans}, {@code he}), or null when it is none or its language is unknown. */
    static @Nullable String canonical(String tag) {
        if (tag.length() > LONGEST) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            return KNOWN.contains(locale.getLanguage()) ? locale.toLanguageTag() : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
