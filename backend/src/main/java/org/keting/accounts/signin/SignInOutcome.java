package org.keting.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.Accounts;
import org.keting.accounts.NewAccount;
import org.keting.accounts.Role;
import org.keting.accounts.house.House;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What follows when a provider has spoken: a session, or the sign-in page with a reason. */
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInOutcome.class);

    private final Accounts accounts;
    private final Sessions sessions;

    SignInOutcome(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("only OpenID providers are configured");
        }
        Account account = accounts.signIn(person(token.getAuthorizedClientRegistrationId(), user));
        sessions.end(request, response); // a new person in the same browser leaves nothing of the old one
        sessions.begin(account, request, response);
        Object returnTo = request.getAttribute(SignInRequests.RETURN_TO);
        response.sendRedirect(returnTo instanceof String path ? path : "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String reason = reason(exception);
        if (reason.equals("provider-failed")) {
            LOG.warn("a sign-in failed: {}", exception.toString());
        }
        response.sendRedirect("/sign-in?error=" + reason);
    }

    private static String reason(AuthenticationException exception) {
        if (!(exception instanceof OAuth2AuthenticationException known)) {
            return "provider-failed";
        }
        return switch (known.getError().getErrorCode()) {
            case "access_denied" -> "denied";
            case "authorization_request_not_found" -> "expired";
            default -> "provider-failed";
        };
    }

    /** Everybody begins as a viewer; who may do more is said here and not by a provider. */
    private static NewAccount person(String provider, OidcUser user) {
        String issuer = provider.equals(House.ID)
                ? House.ID
                : Objects.requireNonNull(user.getIssuer()).toString();
        return new NewAccount(
                issuer + "|" + user.getSubject(),
                displayName(user),
                user.getEmail(),
                Boolean.TRUE.equals(user.getEmailVerified()),
                language(user.getLocale()),
                EnumSet.of(Role.VIEWER),
                false);
    }

    private static String displayName(OidcUser user) {
        String email = user.getEmail();
        String name = Stream.of(user.getFullName(), user.getPreferredUsername(), user.getNickName(), email)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("?");
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    private static String language(@Nullable String locale) {
        try {
            String tag = locale == null ? "" : locale.replace('_', '-');
            String language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return language.equals("und") ? "en" : language;
        } catch (IllformedLocaleException e) {
            return "en";
        }
    }
}
