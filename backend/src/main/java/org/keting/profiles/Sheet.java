package org.keting.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A profile of any kind, unfolded: the shape that the rules work on. A {@link Blueprint} folds it into the record that is
 * stored, and back.
 */
record Sheet(
        ProfileKind kind,
        String key,
        Long version,
        @Nullable String sourceId,
        @Nullable Source source,
        Content content,
        Media media,
        Standing standing,
        List<Outgoing> outbox) {

    Sheet withVersion(long next) {
        return new Sheet(kind, key, next, sourceId, source, content, media, standing, outbox);
    }

    Sheet withSource(Source read) {
        return new Sheet(kind, key, version, sourceId, read, content, media, standing, outbox);
    }

    Sheet withContent(Content changed) {
        return new Sheet(kind, key, version, sourceId, source, changed, media, standing, outbox);
    }

    Sheet withMedia(Media changed) {
        return new Sheet(kind, key, version, sourceId, source, content, changed, standing, outbox);
    }

    Sheet withStanding(Standing changed) {
        return new Sheet(kind, key, version, sourceId, source, content, media, changed, outbox);
    }

    /** With something more to tell. */
    Sheet telling(List<Outgoing> more) {
        List<Outgoing> all = new ArrayList<>(outbox);
        all.addAll(more);
        return new Sheet(kind, key, version, sourceId, source, content, media, standing, List.copyOf(all));
    }

    String name() {
        return Objects.requireNonNull(content.facts().one("name", String.class), "a profile has a name");
    }

    /** Path of its page. */
    String page() {
        return "/" + Blueprints.of(kind).plural() + "/" + key;
    }
}
