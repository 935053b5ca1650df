package org.keting.profiles;

import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.files.Files;
import org.keting.files.StoredFile;
import org.keting.shared.web.VersionTag;
import org.springframework.stereotype.Component;

/** Puts files into profiles' places for them. What is replaced is swept away later by {@link Files}. */
@Component
final class ProfileMedia {

    private final ProfileStores stores;
    private final Access access;
    private final Files files;
    private final ProfileViews views;
    private final Clock clock;

    ProfileMedia(ProfileStores stores, Access access, Files files, ProfileViews views, Clock clock) {
        this.stores = stores;
        this.access = access;
        this.files = files;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A file on its way in.
     *
     * @param length in bytes as declared, -1 when it is not
     */
    record Incoming(InputStream content, long length) {}

    /** The profile with the file in this place. Edits that came in during the upload stay, unless they took the place. */
    Sheet put(Target target, MediaSlot slot, @Nullable String ifMatch, Incoming incoming) {
        Sheet present = open(target, ifMatch);
        slot.purpose().requireFits(incoming.length());
        StoredFile file = files.store(
                incoming.content(),
                slot.purpose(),
                ProfileFiles.subject(present),
                target.actor().requireAccount());
        return place(target, slot, present, file.id().value());
    }

    /** The profile with this place empty. */
    Sheet clear(Target target, MediaSlot slot, @Nullable String ifMatch) {
        return place(target, slot, open(target, ifMatch), null);
    }

    private Sheet open(Target target, @Nullable String ifMatch) {
        Sheet present = access.open(target, Action.EDIT_PROFILE);
        if (!VersionTag.admits(ifMatch, present.version())) {
            throw views.stale(target.actor(), present);
        }
        return present;
    }

    private Sheet place(Target target, MediaSlot slot, Sheet seen, @Nullable String file) {
        return stores.of(target.kind()).change(target.id(), sheet -> {
            Access.require(target.actor(), sheet, Action.EDIT_PROFILE);
            if (!Objects.equals(sheet.media().get(slot), seen.media().get(slot))) {
                throw views.stale(target.actor(), sheet);
            }
            return Objects.equals(sheet.media().get(slot), file)
                    ? sheet
                    : sheet.withMedia(sheet.media().with(slot, file))
                            .withStanding(sheet.standing().touched(clock.instant()));
        });
    }
}
