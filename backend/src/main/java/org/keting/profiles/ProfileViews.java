package org.keting.profiles;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Relation;
import org.keting.files.FileId;
import org.keting.files.Files;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.VersionTag;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows profiles to readers: what each may see, and what each may do. */
@Component
final class ProfileViews {

    private final Files files;
    private final Clock clock;

    ProfileViews(Files files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    ResponseEntity<ProfileView> answer(Actor actor, Sheet sheet) {
        return ResponseEntity.ok().eTag(VersionTag.of(sheet.version())).body(view(actor, sheet));
    }

    /** What to throw when somebody else was faster; it shows what there is now. */
    ProblemException stale(Actor actor, Sheet current) {
        return new ProblemException(
                CommonProblem.STALE_VERSION,
                "The profile has changed since the version that you name.",
                Map.of("current", view(actor, current)),
                List.of());
    }

    ProfileView view(Actor actor, Sheet sheet) {
        Standing standing = sheet.standing();
        Content content = sheet.content();
        Set<Section> shown = Access.visible(actor, sheet);
        boolean all = Profiles.seesAll(actor, standing, content.livingRoom());
        return new ProfileView(
                sheet.key(),
                sheet.page(),
                sheet.version(),
                sheet.sourceId(),
                content.livingRoom(),
                facts(sheet, shown),
                texts(content, shown, all),
                provenance(content, all),
                content.audiences(),
                media(sheet.media(), shown),
                ProfileView.SourceView.of(sheet.source()),
                standing.status(),
                !standing.owners().isEmpty(),
                Profiles.relation(actor, standing) == Relation.OWN,
                Access.allows(actor, sheet, Action.EDIT_PROFILE),
                isClaimable(standing) && Access.allows(actor, sheet, Action.REQUEST_CLAIM),
                Access.allows(actor, sheet, Action.REVIEW_PROFILE),
                hidden(sheet, shown),
                standing.createdAt(),
                standing.updatedAt(),
                standing.publishedAt(),
                standing.confirmedAt(),
                Freshness.of(standing, clock.instant()),
                all ? standing.reviewComment() : null,
                all ? Completeness.of(Blueprints.of(sheet.kind()), sheet) : null);
    }

    private static boolean isClaimable(Standing standing) {
        return standing.status() == Status.PUBLISHED && standing.owners().isEmpty();
    }

    private static Map<String, @Nullable Object> facts(Sheet sheet, Set<Section> shown) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (FactField<?> field : Blueprints.of(sheet.kind()).facts()) {
            boolean visible = field.section() == null || shown.contains(field.section());
            Object value = visible ? sheet.content().facts().get(field.name()) : null;
            facts.put(field.name(), value == null && field.many() ? List.of() : value);
        }
        return facts;
    }

    private static Map<String, Map<String, ProfileView.TextView>> texts(
            Content content, Set<Section> shown, boolean all) {
        Map<String, Map<String, ProfileView.TextView>> views = new LinkedHashMap<>();
        for (TextField field : TextField.values()) {
            Map<String, Text> texts = content.texts().getOrDefault(field.key(), Map.of());
            if (texts.isEmpty() || (!shown.contains(Section.TEXTS) && field != TextField.TAGLINE)) {
                continue;
            }
            Map<String, ProfileView.TextView> byLanguage = new LinkedHashMap<>();
            texts.forEach((language, text) -> byLanguage.put(
                    language,
                    new ProfileView.TextView(
                            text.value(),
                            text.origin(),
                            by(text.origin(), text.by(), all),
                            text.at(),
                            text.revision(),
                            text.sourceLanguage(),
                            text.sourceRevision(),
                            text.isStale(texts))));
            views.put(field.key(), byLanguage);
        }
        return views;
    }

    private static Map<String, ProfileView.ProvenanceView> provenance(Content content, boolean all) {
        Map<String, ProfileView.ProvenanceView> views = new LinkedHashMap<>();
        content.provenance()
                .forEach((name, from) -> views.put(
                        name,
                        new ProfileView.ProvenanceView(from.origin(), by(from.origin(), from.by(), all), from.at())));
        return views;
    }

    private static @Nullable String by(TextOrigin origin, String by, boolean all) {
        return all || origin == TextOrigin.IMPORTED ? by : null;
    }

    private ProfileView.MediaView media(Media media, Set<Section> shown) {
        return new ProfileView.MediaView(
                file(media, MediaSlot.LOGO, shown),
                file(media, MediaSlot.DECK, shown),
                file(media, MediaSlot.VIDEO, shown));
    }

    private ProfileView.@Nullable FileView file(Media media, MediaSlot slot, Set<Section> shown) {
        String id = media.get(slot);
        if (id == null || (slot.section() != null && !shown.contains(slot.section()))) {
            return null;
        }
        return files.find(new FileId(id))
                .map(file -> new ProfileView.FileView(id, "/api/files/" + id, file.type(), file.size()))
                .orElse(null);
    }

    private static Set<Section> hidden(Sheet sheet, Set<Section> shown) {
        Set<Section> hidden = EnumSet.noneOf(Section.class);
        for (FactField<?> field : Blueprints.of(sheet.kind()).facts()) {
            if (field.section() != null && sheet.content().facts().get(field.name()) != null) {
                hidden.add(field.section());
            }
        }
        for (MediaSlot slot : sheet.media().slots()) {
            if (slot.section() != null) {
                hidden.add(slot.section());
            }
        }
        if (sheet.content().texts().keySet().stream().anyMatch(field -> !field.equals(TextField.TAGLINE.key()))) {
            hidden.add(Section.TEXTS);
        }
        hidden.removeAll(shown);
        return hidden;
    }
}
