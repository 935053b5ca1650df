package org.keting.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keting.shared.web.PublicAddress;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Begins a sign-in, always with PKCE, and has the provider send people back to the address they came from. */
class SignInRequestResolver implements OAuth2AuthorizationRequestResolver {

    private static final String BASE = "/oauth2/authorization";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final PublicAddress address;

    SignInRequestResolver(ClientRegistrationRepository providers, PublicAddress address) {
        this.address = address;
        resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, BASE);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().startsWith(BASE + "/") ? readdressed(request, resolver.resolve(request)) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return readdressed(request, resolver.resolve(request, provider));
    }

    private @Nullable OAuth2AuthorizationRequest readdressed(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null) {
            return null;
        }
        String provider = asked.getAttribute("registration_id");
        return OAuth2AuthorizationRequest.from(asked)
                .redirectUri(SignInRequests.redirectUri(address, request, String.valueOf(provider)))
                .build();
    }
}
