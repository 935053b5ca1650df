package org.keting.accounts;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller as Spring Security carries it through a request. Roles are asked of the {@link Action} table only. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;
    private final transient Actor actor;

    /** Calling as this actor. */
    public ActorAuthentication(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    /** Who this thread is answering; {@link Actor#ANONYMOUS} when nobody is known. */
    public static Actor currentActor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? known.actor()
                : Actor.ANONYMOUS;
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.account() == null ? "" : actor.account().value();
    }
}
