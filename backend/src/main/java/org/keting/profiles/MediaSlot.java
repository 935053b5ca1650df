package org.keting.profiles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keting.files.FilePurpose;

/** The places for files that a profile has. */
enum MediaSlot {
    LOGO(FilePurpose.LOGO, null),
    DECK(FilePurpose.DECK, Section.DECK),
    VIDEO(FilePurpose.VIDEO, Section.VIDEO);

    private final FilePurpose purpose;
    private final @Nullable Section section;

    MediaSlot(FilePurpose purpose, @Nullable Section section) {
        this.purpose = purpose;
        this.section = section;
    }

    FilePurpose purpose() {
        return purpose;
    }

    /** The section whose audience sees it; null when everybody does who may read the profile. */
    @Nullable
    Section section() {
        return section;
    }

    /** Its name in JSON and in paths. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
