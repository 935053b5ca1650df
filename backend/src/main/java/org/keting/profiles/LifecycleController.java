package org.keting.profiles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A profile's steps to the public and back. */
@RestController
class LifecycleController {

    private final Publishing publishing;
    private final ProfileViews views;

    LifecycleController(Publishing publishing, ProfileViews views) {
        this.publishing = publishing;
        this.views = views;
    }

    record ReturnComment(@NotBlank @Size(max = 2_000) String comment) {}

    @PostMapping({"/api/startups/{id}/submission", "/api/investors/{id}/submission"})
    @Requires(Action.SUBMIT_PROFILE)
    ResponseEntity<ProfileView> submit(Actor actor, ProfileKind kind, @PathVariable String id) {
        return take(actor, kind, id, Step.SUBMIT);
    }

    @PostMapping({"/api/startups/{id}/publication", "/api/investors/{id}/publication"})
    @Requires(Action.REVIEW_PROFILE)
    ResponseEntity<ProfileView> publish(Actor actor, ProfileKind kind, @PathVariable String id) {
        return take(actor, kind, id, Step.PUBLISH);
    }

    @PostMapping({"/api/startups/{id}/return", "/api/investors/{id}/return"})
    @Requires(Action.REVIEW_PROFILE)
    ResponseEntity<ProfileView> sendBack(
            Actor actor, ProfileKind kind, @PathVariable String id, @RequestBody @Valid ReturnComment body) {
        String comment = PlainText.lines(body.comment());
        return views.answer(actor, publishing.take(new Target(actor, kind, id), Step.RETURN, comment));
    }

    @PostMapping({"/api/startups/{id}/withdrawal", "/api/investors/{id}/withdrawal"})
    @Requires(Action.SUBMIT_PROFILE)
    ResponseEntity<ProfileView> withdraw(Actor actor, ProfileKind kind, @PathVariable String id) {
        return take(actor, kind, id, Step.WITHDRAW);
    }

    @PostMapping({"/api/startups/{id}/confirmation", "/api/investors/{id}/confirmation"})
    @Requires(Action.EDIT_PROFILE)
    ResponseEntity<ProfileView> confirm(Actor actor, ProfileKind kind, @PathVariable String id) {
        return take(actor, kind, id, Step.CONFIRM);
    }

    private ResponseEntity<ProfileView> take(Actor actor, ProfileKind kind, String id, Step step) {
        return views.answer(actor, publishing.take(new Target(actor, kind, id), step, ""));
    }
}
