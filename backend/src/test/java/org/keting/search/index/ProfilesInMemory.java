package org.keting.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;

/** A database of one kind of profile; it can be made to fail. Thread-safe. */
public final class ProfilesInMemory implements ProfileSource {

    private final ProfileKind kind;
    private final ConcurrentSkipListMap<String, Profile> profiles = new ConcurrentSkipListMap<>();
    private volatile boolean down;

    public ProfilesInMemory(ProfileKind kind) {
        this.kind = kind;
    }

    public void save(Profile profile) {
        if (profile.kind() != kind) {
            throw new IllegalArgumentException(profile.kind() + " among " + kind);
        }
        profiles.put(profile.key(), profile);
    }

    public void delete(String id) {
        profiles.remove(id);
    }

    /** Everything fails from now on, or works again. */
    public void setDown(boolean value) {
        down = value;
    }

    public Collection<Profile> all() {
        return List.copyOf(profiles.values());
    }

    @Override
    public ProfileKind kind() {
        return kind;
    }

    @Override
    public List<? extends Profile> findAll(Collection<String> ids) {
        requireUp();
        return ids.stream().map(profiles::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void forEachVersion(BiConsumer<String, Long> visitor) {
        requireUp();
        profiles.forEach((id, profile) -> visitor.accept(id, profile.version()));
    }

    @Override
    public void forEach(Consumer<? super Profile> visitor) {
        requireUp();
        profiles.values().forEach(profile -> {
            requireUp();
            visitor.accept(profile);
        });
    }

    private void requireUp() {
        if (down) {
            throw new IllegalStateException("the database is down");
        }
    }
}
