package org.keting.accounts.house;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.keting.shared.web.PublicAddress;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.stereotype.Component;

/**
 * Exchanges a code for tokens without leaving the process. The same providers answer as over HTTP, PKCE included, but the
 * house need not reach itself through its own public address, port and certificate.
 */
@Component
public class HouseExchange implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final AuthenticationManager manager;
    private final PublicAddress address;
    private final AuthorizationServerSettings settings;

    HouseExchange(HouseConfiguration.Provider provider, PublicAddress address, AuthorizationServerSettings settings) {
        this.manager = provider.manager();
        this.address = address;
        this.settings = settings;
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        AuthorizationServerContextHolder.setContext(new Context(address.current(), settings));
        try {
            return response(authenticate(request));
        } finally {
            AuthorizationServerContextHolder.resetContext();
        }
    }

    private OAuth2AccessTokenAuthenticationToken authenticate(OAuth2AuthorizationCodeGrantRequest request) {
        var exchange = request.getAuthorizationExchange();
        String code = Objects.requireNonNull(exchange.getAuthorizationResponse().getCode());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(OAuth2ParameterNames.GRANT_TYPE, AuthorizationGrantType.AUTHORIZATION_CODE.getValue());
        parameters.put(OAuth2ParameterNames.CODE, code);
        parameters.put(
                PkceParameterNames.CODE_VERIFIER,
                exchange.getAuthorizationRequest().getAttribute(PkceParameterNames.CODE_VERIFIER));
        Authentication client = manager.authenticate(
                new OAuth2ClientAuthenticationToken(House.CLIENT, ClientAuthenticationMethod.NONE, null, parameters));
        return (OAuth2AccessTokenAuthenticationToken)
                manager.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(
                        code, client, exchange.getAuthorizationRequest().getRedirectUri(), parameters));
    }

    private static OAuth2AccessTokenResponse response(OAuth2AccessTokenAuthenticationToken tokens) {
        OAuth2AccessToken access = tokens.getAccessToken();
        Instant issued = Objects.requireNonNull(access.getIssuedAt());
        Instant expires = Objects.requireNonNull(access.getExpiresAt());
        return OAuth2AccessTokenResponse.withToken(access.getTokenValue())
                .tokenType(access.getTokenType())
                .scopes(access.getScopes())
                .expiresIn(Duration.between(issued, expires).toSeconds())
                .additionalParameters(tokens.getAdditionalParameters())
                .build();
    }

    private record Context(String issuer, AuthorizationServerSettings settings) implements AuthorizationServerContext {

        @Override
        public String getIssuer() {
            return issuer;
        }

        @Override
        public AuthorizationServerSettings getAuthorizationServerSettings() {
            return settings;
        }
    }
}
