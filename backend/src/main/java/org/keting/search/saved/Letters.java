package org.keting.search.saved;

import java.util.List;
import java.util.stream.Collectors;
import org.keting.profiles.ProfileKind;
import org.keting.search.Changes;
import org.keting.search.results.FoundProfile;
import org.springframework.stereotype.Component;

/** Puts matches into words: names, and taglines in the reader's language or else as they were written. */
@Component
class Letters {

    private static final int MOST = 5;
    private static final int LONGEST_TAGLINE = 160;

    private final Changes changes;

    Letters(Changes changes) {
        this.changes = changes;
    }

    /**
     * The first matches.
     *
     * @param first the first one's name
     * @param all one a line
     */
    record Lines(String first, String all) {}

    Lines lines(ProfileKind kind, List<String> matches, String language) {
        List<FoundProfile> profiles =
                changes.show(kind, matches.subList(0, Math.min(MOST, matches.size())), List.of(language));
        String first = profiles.isEmpty() ? "" : line(profiles.getFirst().name());
        String all = profiles.stream().map(Letters::line).collect(Collectors.joining("\n"));
        return new Lines(first, matches.size() > profiles.size() ? all + "\n…" : all);
    }

    private static String line(FoundProfile profile) {
        FoundProfile.Wording tagline = profile.tagline();
        return "• " + line(profile.name()) + (tagline == null ? "" : ": " + shortened(line(tagline.value())));
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static String shortened(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST_TAGLINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TAGLINE)).strip() + "…";
    }
}
