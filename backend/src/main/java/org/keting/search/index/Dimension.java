package org.keting.search.index;

import java.util.Locale;

/** What lists can be filtered by and are counted by. */
public enum Dimension {
    COUNTRY("country"),
    SECTOR("sector"),
    STAGE("stage"),
    LANGUAGE("language"),
    LIVING_ROOM("livingRoom"),
    SEEKING("seeking"),
    TRL("trl");

    /** Lucene refuses labels of more than 8,191 chars; nobody chooses a word of a list that fills a page. */
    private static final int LONGEST = 100;

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** The name in queries, answers and the index. */
    public String key() {
        return key;
    }

    /** The spelling under which a value is indexed and looked for: never longer than {@value #LONGEST} chars, empty only for blanks. */
    public String canonical(String value) {
        String trimmed = value.strip();
        trimmed = trimmed.substring(0, Math.min(trimmed.length(), LONGEST));
        return switch (this) {
            case COUNTRY, STAGE, SEEKING -> trimmed.toUpperCase(Locale.ROOT);
            case LANGUAGE -> primarySubtag(trimmed).toLowerCase(Locale.ROOT);
            case SECTOR, LIVING_ROOM, TRL -> trimmed;
        };
    }

    /** {@code zh-Hans} and {@code zh-Hant} are both Chinese to somebody who looks for texts to read. */
    private static String primarySubtag(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return primary.isEmpty() ? tag : primary;
    }
}
