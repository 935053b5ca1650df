package org.keting.profiles;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A profile's logo, deck and video, sent as they are. */
@RestController
class MediaController {

    private final ProfileMedia media;
    private final ProfileViews views;

    MediaController(ProfileMedia media, ProfileViews views) {
        this.media = media;
        this.views = views;
    }

    @PutMapping({
        "/api/startups/{id}/logo",
        "/api/investors/{id}/logo",
        "/api/startups/{id}/deck",
        "/api/investors/{id}/deck",
        "/api/startups/{id}/video",
        "/api/investors/{id}/video"
    })
    @Requires(Action.EDIT_PROFILE)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, schema = @Schema(type = "string"))
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<ProfileView> put(
            Actor actor, ProfileKind kind, MediaSlot slot, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        ProfileMedia.Incoming incoming =
                new ProfileMedia.Incoming(request.getInputStream(), request.getContentLengthLong());
        return views.answer(actor, media.put(new Target(actor, kind, id), slot, ifMatch, incoming));
    }

    @DeleteMapping({
        "/api/startups/{id}/logo",
        "/api/investors/{id}/logo",
        "/api/startups/{id}/deck",
        "/api/investors/{id}/deck",
        "/api/startups/{id}/video",
        "/api/investors/{id}/video"
    })
    @Requires(Action.EDIT_PROFILE)
    ResponseEntity<ProfileView> clear(
            Actor actor,
            ProfileKind kind,
            MediaSlot slot,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return views.answer(actor, media.clear(new Target(actor, kind, id), slot, ifMatch));
    }
}
