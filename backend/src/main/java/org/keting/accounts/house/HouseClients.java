package org.keting.accounts.house;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.keting.shared.web.PublicAddress;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The one client of the embedded provider: this house. It keeps no secret but proves by PKCE that it is the one who asked
 * (RFC 7636), and may be sent back only to the address it was called under.
 */
@Component
class HouseClients implements RegisteredClientRepository {

    private final PublicAddress address;

    HouseClients(PublicAddress address) {
        this.address = address;
    }

    RegisteredClient client() {
        return RegisteredClient.withId(House.CLIENT)
                .clientId(House.CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.current() + House.CALLBACK)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false) // the house asks for itself
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(2))
                        .accessTokenTimeToLive(Duration.ofMinutes(2))
                        .build())
                .build();
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return House.CLIENT.equals(clientId) ? client() : null;
    }
}
