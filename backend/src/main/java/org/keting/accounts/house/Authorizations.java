package org.keting.accounts.house;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.keting.shared.ids.LinkToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Authorization codes between the redirect and the exchange. Only these are kept, and only as plain values: tokens are
 * used once by the client that gets them, so nothing asks for them again.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private final CodeStore codes;
    private final HouseClients clients;
    private final Clock clock;

    Authorizations(CodeStore codes, HouseClients clients, Clock clock) {
        this.codes = codes;
        this.clients = clients;
        this.clock = clock;
    }

    /** Keeps a new code; a used one goes away, and only one of two users can be the one who removes it. */
    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code == null) {
            return;
        }
        if (!code.isInvalidated()) {
            codes.insert(StoredCodes.of(authorization, code.getToken()), clock.instant());
        } else if (!codes.remove(hash(code.getToken().getTokenValue()))) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code != null) {
            codes.remove(hash(code.getToken().getTokenValue()));
        }
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null; // asked for by endpoints that this provider does not have
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type != null && !type.getValue().equals(OAuth2ParameterNames.CODE)) {
            return null;
        }
        return codes.find(hash(token))
                .map(code -> StoredCodes.authorization(code, token, clients.client()))
                .orElse(null);
    }

    static String hash(String code) {
        return new LinkToken(code).hash();
    }
}
