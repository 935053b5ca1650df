package org.keting.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.keting.accounts.Accounts;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Going out again. */
@RestController
@RequestMapping("/api/me")
class SessionController {

    private final Sessions sessions;
    private final Accounts accounts;

    SessionController(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** Open to anyone, so that the button works after the session has ended by itself. */
    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.SIGN_IN)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.MANAGE_OWN_ACCOUNT)
    void signOutEverywhere(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        accounts.signOutEverywhere(actor.requireAccount());
        sessions.end(request, response);
    }
}
