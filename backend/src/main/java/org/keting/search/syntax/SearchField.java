package org.keting.search.syntax;

import java.util.Locale;

/** What a search can ask for by name, as in {@code country:IL}. {@code fields.yaml} has their names in Chinese and Hebrew. */
public enum SearchField {
    NAME,
    COUNTRY,
    CITY,
    CONCEPT,
    STAGE,
    LANGUAGE,
    ROOM,
    SEEKING,
    TRL,
    FOUNDED;

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
