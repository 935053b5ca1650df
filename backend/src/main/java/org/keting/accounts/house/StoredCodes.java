package org.keting.accounts.house;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keting.accounts.house.CodeStore.Code;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Between Spring's authorization, which holds objects of any class, and the plain values that are stored. */
final class StoredCodes {

    private StoredCodes() {}

    static Code of(OAuth2Authorization authorization, OAuth2AuthorizationCode code) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        Map<String, String> parameters = new HashMap<>();
        request.getAdditionalParameters().forEach((name, value) -> {
            if (value instanceof String text) {
                parameters.put(name, text);
            }
        });
        return new Code(
                Authorizations.hash(code.getTokenValue()),
                authorization.getId(),
                authorization.getRegisteredClientId(),
                authorization.getPrincipalName(),
                request.getAuthorizationUri(),
                Objects.requireNonNull(request.getRedirectUri()),
                request.getState(),
                authorization.getAuthorizedScopes(),
                parameters,
                Objects.requireNonNull(code.getIssuedAt()),
                Objects.requireNonNull(code.getExpiresAt()));
    }

    static OAuth2Authorization authorization(Code code, String value, RegisteredClient client) {
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(code.authorizationUri())
                .clientId(client.getClientId())
                .redirectUri(code.redirectUri())
                .state(code.state())
                .scopes(code.scopes())
                .additionalParameters(new HashMap<>(code.request()))
                .build();
        return OAuth2Authorization.withRegisteredClient(client)
                .id(code.id())
                .principalName(code.person())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(code.scopes())
                .attribute(Principal.class.getName(), principal(code.person()))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request)
                .token(new OAuth2AuthorizationCode(value, code.issuedAt(), code.expiresAt()))
                .build();
    }

    static UsernamePasswordAuthenticationToken principal(String person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }
}
