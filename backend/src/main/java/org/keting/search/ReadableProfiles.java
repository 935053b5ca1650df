package org.keting.search;

import java.util.List;
import org.keting.accounts.Actor;
import org.keting.profiles.Profile;
import org.keting.profiles.Profiles;
import org.keting.search.index.ProfileKey;
import org.keting.search.index.ProfileSource;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Opens profiles for those who may read them. What somebody may not read is not there for them. */
@Component
public final class ReadableProfiles {

    private final List<ProfileSource> sources;

    ReadableProfiles(List<ProfileSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The profile; a problem that says it does not exist when it doesn't for this actor. */
    public Profile open(Actor actor, ProfileKey key) {
        return sources.stream()
                .filter(source -> source.kind() == key.kind())
                .flatMap(source -> source.findAll(List.of(key.id())).stream())
                .filter(profile -> Profiles.mayRead(actor, profile))
                .<Profile>map(profile -> profile)
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such profile for you."));
    }
}
