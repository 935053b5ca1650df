package org.keting.search.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What lists can be filtered by and are counted by. */
public enum Dimension {
    COUNTRY("country"),
    /** Filters by a source's own word; what is counted instead are concepts, which have one word in each language. */
    SECTOR("sector"),
    CONCEPT("concept"),
    STAGE("stage"),
    LANGUAGE("language"),
    LIVING_ROOM("livingRoom"),
    SEEKING("seeking"),
    TRL("trl"),
    FOUNDED("founded");

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

    /** Whether answers say how many matches have each of its values. */
    public boolean isCounted() {
        return this != SECTOR;
    }

    /** The dimension with this key, or null. */
    public static @Nullable Dimension of(String key) {
        for (Dimension dimension : values()) {
            if (dimension.key.equals(key)) {
                return dimension;
            }
        }
        return null;
    }

    /** The spelling under which a value is indexed and looked for: never longer than {@value #LONGEST} chars, empty only for blanks. */
    public String canonical(String value) {
        String trimmed = value.strip();
        trimmed = trimmed.substring(0, Math.min(trimmed.length(), LONGEST));
        return switch (this) {
            case COUNTRY, STAGE, SEEKING -> trimmed.toUpperCase(Locale.ROOT);
            case LANGUAGE -> primarySubtag(trimmed).toLowerCase(Locale.ROOT);
            case CONCEPT, FOUNDED -> trimmed.toLowerCase(Locale.ROOT);
            case SECTOR, LIVING_ROOM, TRL -> trimmed;
        };
    }

    /** {@code zh-Hans} and {@code zh-Hant} are both Chinese to somebody who looks for texts to read. */
    private static String primarySubtag(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return primary.isEmpty() ? tag : primary;
    }
}
