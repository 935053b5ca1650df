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

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** The name in queries, answers and the index. */
    public String key() {
        return key;
    }

    /** The spelling under which a value is indexed. */
    public String canonical(String value) {
        String trimmed = value.strip();
        return switch (this) {
            case COUNTRY, STAGE, SEEKING -> trimmed.toUpperCase(Locale.ROOT);
            // zh-Hans and zh-Hant are both Chinese to somebody who looks for texts to read
            case LANGUAGE -> trimmed.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            case SECTOR, LIVING_ROOM, TRL -> trimmed;
        };
    }
}
