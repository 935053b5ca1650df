package org.keting.profiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Role;

/**
 * What makes a kind of profile. A third kind is a record, an id, and one more of these; the rules, the store and the
 * endpoints are the same for all.
 *
 * @param plural the collection's name, and the path under {@code /api}
 * @param facts in the order in which they are shown
 * @param texts the texts it has
 * @param checklist what a complete profile has: facts, texts and media by name
 * @param essential texts of which one must be there before it can be published
 * @param ownerRole what its owner becomes when it is published
 * @param fold makes the stored record
 */
record Blueprint<P extends Profile, F>(
        ProfileKind kind,
        Class<P> type,
        String plural,
        List<FactField<F>> facts,
        Set<TextField> texts,
        List<String> checklist,
        Set<TextField> essential,
        Role ownerRole,
        Function<P, F> factsOf,
        Function<Sheet, P> fold) {

    Sheet unfold(P profile) {
        return new Sheet(
                kind,
                profile.key(),
                profile.version(),
                profile.sourceId(),
                profile.source(),
                new Content(
                        profile.livingRoom(),
                        valuesOf(factsOf.apply(profile)),
                        profile.texts(),
                        profile.provenance(),
                        profile.audiences()),
                profile.media(),
                profile.standing(),
                profile.outbox());
    }

    P fold(Sheet sheet) {
        return fold.apply(sheet);
    }

    FactValues valuesOf(F known) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (FactField<F> field : facts) {
            values.put(field.name(), field.of().apply(known));
        }
        return FactValues.of(values);
    }
}
