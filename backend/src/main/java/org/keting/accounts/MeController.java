package org.keting.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account and API tokens. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final Me me;
    private final Accounts accounts;
    private final ApiTokens tokens;

    MeController(Me me, Accounts accounts, ApiTokens tokens) {
        this.me = me;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    record Change(
            @Nullable @Size(max = 80) @Pattern(regexp = "(?U).*[^\\s\\p{Cntrl}].*")
            String displayName,

            @Nullable @Language String language,
            @Nullable @Zone String zone) {}

    record NewToken(
            @NotBlank @Size(max = 80) String name,
            @NotEmpty Set<Scope> scopes,
            @Min(1) @Max(365) int expiresInDays) {}

    /**
     * @param token the secret, only in the answer that created it
     */
    record TokenView(
            String id,
            String name,
            List<Scope> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable String token) {

        static TokenView of(ApiToken token, @Nullable String secret) {
            return new TokenView(
                    token.id(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(), secret);
        }
    }

    record TokenListing(List<TokenView> items) {}

    @GetMapping
    @Requires(Action.READ_PUBLIC)
    Me.View me(Actor actor) {
        return me.view(actor);
    }

    @PatchMapping
    @Requires(Action.MANAGE_OWN_ACCOUNT)
    Me.View change(Actor actor, @RequestBody @Valid Change change) {
        accounts.describe(actor.requireAccount(), change.displayName(), change.language(), change.zone());
        return me.view(actor);
    }

    @GetMapping("/tokens")
    @Requires(Action.READ_OWN_ACCOUNT)
    TokenListing tokens(Actor actor) {
        return new TokenListing(tokens.of(actor.requireAccount()).stream()
                .map(token -> TokenView.of(token, null))
                .toList());
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.MANAGE_OWN_ACCOUNT)
    TokenView mint(Actor actor, @RequestBody @Valid NewToken wish) {
        ApiTokens.Minted minted = tokens.mint(
                actor.requireAccount(), wish.name().strip(), wish.scopes(), Duration.ofDays(wish.expiresInDays()));
        return TokenView.of(minted.token(), minted.secret().text());
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.MANAGE_OWN_ACCOUNT)
    void revoke(Actor actor, @PathVariable String id) {
        if (!tokens.revoke(actor.requireAccount(), id)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "You have no such token.");
        }
    }
}
