package org.keting.profiles;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ids of a profile's files, or null where there is none. */
public record Media(
        @Nullable String logo,
        @Nullable String deck,
        @Nullable String video) {

    public static final Media NONE = new Media(null, null, null);

    @Nullable
    String get(MediaSlot slot) {
        return switch (slot) {
            case LOGO -> logo;
            case DECK -> deck;
            case VIDEO -> video;
        };
    }

    Media with(MediaSlot slot, @Nullable String file) {
        return switch (slot) {
            case LOGO -> new Media(file, deck, video);
            case DECK -> new Media(logo, file, video);
            case VIDEO -> new Media(logo, deck, file);
        };
    }

    /** The place that this file is in, or null. */
    @Nullable
    MediaSlot slotOf(String file) {
        for (MediaSlot slot : MediaSlot.values()) {
            if (file.equals(get(slot))) {
                return slot;
            }
        }
        return null;
    }

    /** Which ones there are. */
    Set<MediaSlot> slots() {
        Set<MediaSlot> slots = EnumSet.allOf(MediaSlot.class);
        slots.removeIf(slot -> get(slot) == null);
        return slots;
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        slots().forEach(slot -> names.add(slot.word()));
        return names;
    }
}
