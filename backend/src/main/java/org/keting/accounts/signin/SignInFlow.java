package org.keting.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** How our parts are put into Spring's OpenID client. */
record SignInFlow(
        SignInRequests requests, SignInRequestResolver resolver, TokenExchange exchange, SignInOutcome outcome) {

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .authorizationEndpoint(endpoint ->
                        endpoint.authorizationRequestResolver(resolver).authorizationRequestRepository(requests))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(exchange))
                .authorizedClientRepository(new ForgetsTokens())
                .successHandler(outcome)
                .failureHandler(outcome)
                .addObjectPostProcessor(new ExplainsFailedRedirects(outcome));
    }

    /** A provider that is down is found out before the redirect; that too ends on the sign-in page. */
    private record ExplainsFailedRedirects(SignInOutcome outcome)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(outcome);
            return filter;
        }
    }

    /** The provider's tokens have done their work once we know who it is. */
    private static final class ForgetsTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String provider, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String provider, Authentication principal, HttpServletRequest request, HttpServletResponse response) {}
    }
}
