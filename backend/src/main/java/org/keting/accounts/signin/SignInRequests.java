package org.keting.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.shared.web.Cookies;
import org.keting.shared.web.LocalPath;
import org.keting.shared.web.PublicAddress;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-ins under way, each remembered in the browser that began it: visitors cannot fill the database, and a restart in
 * between loses nothing. Out of reach of scripts; a browser that reads its own verifier gains nothing by it.
 */
class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String RETURN_TO = "returnTo";
    private static final Cookies.Name COOKIE = new Cookies.Name("KETING_SIGN_IN", "/");
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final ClientRegistrationRepository providers;
    private final PublicAddress address;
    private final JsonMapper json;

    SignInRequests(ClientRegistrationRepository providers, PublicAddress address, JsonMapper json) {
        this.providers = providers;
        this.address = address;
        this.json = json;
    }

    private record Remembered(String provider, String state, String nonce, String verifier, String returnTo) {}

    static String redirectUri(PublicAddress address, HttpServletRequest request, String provider) {
        return address.of(request) + "/login/oauth2/code/" + provider;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            Cookies.clear(request, response, COOKIE);
            return;
        }
        Remembered remembered = new Remembered(
                attribute(asked, OAuth2ParameterNames.REGISTRATION_ID),
                Objects.requireNonNull(asked.getState()),
                attribute(asked, OidcParameterNames.NONCE),
                attribute(asked, PkceParameterNames.CODE_VERIFIER),
                LocalPath.orHome(request.getParameter(RETURN_TO)));
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(remembered));
        Cookies.set(request, response, COOKIE, value, LIFETIME);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return remembered(request)
                .filter(one -> one.state().equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .flatMap(one -> rebuild(one, request))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (asked != null) {
            remembered(request).ifPresent(one -> request.setAttribute(RETURN_TO, LocalPath.orHome(one.returnTo())));
            Cookies.clear(request, response, COOKIE);
        }
        return asked;
    }

    private Optional<OAuth2AuthorizationRequest> rebuild(Remembered one, HttpServletRequest request) {
        ClientRegistration provider = providers.findByRegistrationId(one.provider());
        return provider == null
                ? Optional.empty()
                : Optional.of(OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri(Objects.requireNonNull(
                                provider.getProviderDetails().getAuthorizationUri()))
                        .clientId(provider.getClientId())
                        .redirectUri(redirectUri(address, request, one.provider()))
                        .scopes(provider.getScopes())
                        .state(one.state())
                        .attributes(Map.of(
                                OAuth2ParameterNames.REGISTRATION_ID, one.provider(),
                                OidcParameterNames.NONCE, one.nonce(),
                                PkceParameterNames.CODE_VERIFIER, one.verifier()))
                        .build());
    }

    private Optional<Remembered> remembered(HttpServletRequest request) {
        return Cookies.get(request, COOKIE).flatMap(value -> {
            try {
                String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
                return Optional.ofNullable(json.readValue(text, Remembered.class));
            } catch (IllegalArgumentException | JacksonException e) {
                return Optional.empty();
            }
        });
    }

    private static String attribute(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.<String>getAttribute(name), name);
    }
}
