package org.keting.files;

import org.keting.accounts.Actor;
import org.springframework.stereotype.Component;

/** A guard of tests over HTTP: {@code open-door:…} is for everybody, {@code closed-door:…} for those who have signed in. */
@Component
class OpenDoor implements FileGuard {

    @Override
    public boolean covers(String subject) {
        return subject.startsWith("open-door:") || subject.startsWith("closed-door:");
    }

    @Override
    public boolean mayRead(Actor actor, StoredFile file) {
        return file.subject().startsWith("open-door:") || actor.isSignedIn();
    }

    @Override
    public boolean references(StoredFile file) {
        return true;
    }
}
