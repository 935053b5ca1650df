package org.keting.profiles;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Actor;
import org.keting.files.FileGuard;
import org.keting.files.StoredFile;
import org.springframework.stereotype.Component;

/** Guards profiles' files: each is for the audience of the section it is shown in. */
@Component
final class ProfileFiles implements FileGuard {

    private final ProfileStores stores;

    ProfileFiles(ProfileStores stores) {
        this.stores = stores;
    }

    /** What files of this profile belong to. */
    static String subject(Sheet sheet) {
        return prefix(sheet.kind()) + sheet.key();
    }

    private static String prefix(ProfileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }

    @Override
    public boolean covers(String subject) {
        return kind(subject) != null;
    }

    private static @Nullable ProfileKind kind(String subject) {
        for (ProfileKind kind : ProfileKind.values()) {
            if (subject.startsWith(prefix(kind))) {
                return kind;
            }
        }
        return null;
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return profile(file)
                .filter(sheet -> Access.mayRead(actor, sheet))
                .filter(sheet -> {
                    MediaSlot slot = sheet.media().slotOf(file.id().value());
                    return slot != null && isShown(actor, sheet, slot);
                })
                .isPresent();
    }

    private static boolean isShown(Actor actor, Sheet sheet, MediaSlot slot) {
        return slot.section() == null || Access.visible(actor, sheet).contains(slot.section());
    }

    @Override
    public boolean references(StoredFile file) {
        return profile(file)
                .filter(sheet -> sheet.media().slotOf(file.id().value()) != null)
                .isPresent();
    }

    private Optional<Sheet> profile(StoredFile file) {
        ProfileKind kind = Objects.requireNonNull(kind(file.subject()), "asked only for what it covers");
        return stores.of(kind).sheet(file.subject().substring(prefix(kind).length()));
    }
}
