package org.keting.profiles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts a profile has, each in any number of languages. */
public enum TextField {
    TAGLINE(160),
    DESCRIPTION(8_000),
    APPLICATIONS(4_000),
    ADVANTAGES(4_000),
    CUSTOMERS(4_000),
    /** An investor's: what they look for and why. */
    THESIS(4_000);

    private final int limit;

    TextField(int limit) {
        this.limit = limit;
    }

    /** The most characters (UTF-16 units) a person may write; imports are cut to it with an ellipsis and a remark. */
    public int limit() {
        return limit;
    }

    /** The name used in JSON and in the database: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this {@link #key()}, or null. */
    static @Nullable TextField of(String key) {
        for (TextField field : values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return null;
    }
}
