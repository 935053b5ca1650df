package org.keting.search.index;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;

/** The profiles of one kind in the database: what the index is made from and compared with. */
public interface ProfileSource {

    /** The kind that this source has. */
    ProfileKind kind();

    /** The present profiles of those ids that exist, in any order. */
    List<? extends Profile> findAll(Collection<String> ids);

    /** Every id with its version, in the order of the ids' code units. */
    void forEachVersion(BiConsumer<String, Long> visitor);

    /** Every profile, in any order. */
    void forEach(Consumer<? super Profile> visitor);
}
