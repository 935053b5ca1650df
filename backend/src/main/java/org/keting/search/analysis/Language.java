package org.keting.search.analysis;

import java.util.Locale;

/** The languages that have an analyzer of their own; all others share {@link #OTHER}. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en"),
    FRENCH("fr"),
    GERMAN("de"),
    HEBREW("he"),
    JAPANESE("ja"),
    OTHER("und");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The primary BCP 47 subtag. */
    public String tag() {
        return tag;
    }

    /** The index field that holds words of this language. */
    public String field() {
        return "text_" + tag;
    }

    /** By a BCP 47 tag of any length and case; the old code for Hebrew is understood. */
    public static Language of(String languageTag) {
        String primary = languageTag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (primary.equals("iw")) {
            return HEBREW;
        }
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        return OTHER;
    }
}
