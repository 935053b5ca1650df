package org.keting.accounts.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.SignInOffer;
import org.keting.accounts.house.House;
import org.keting.accounts.house.HouseSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/**
 * The OpenID providers people can choose. One that is down delays nobody's start: its configuration is fetched when it is
 * first needed, and again until that has worked.
 */
@Component
class Providers implements ClientRegistrationRepository {

    private final Map<String, SignInSettings.Provider> others;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
    private final boolean house;

    Providers(SignInSettings settings, HouseSettings house) {
        this.others = settings.providers();
        this.house = house.enabled();
    }

    List<SignInOffer.Provider> offer() {
        List<SignInOffer.Provider> offer = new ArrayList<>();
        if (house) {
            offer.add(new SignInOffer.Provider(House.ID, "Keting"));
        }
        others.forEach((id, provider) -> offer.add(new SignInOffer.Provider(id, provider.name())));
        return offer;
    }

    /** Null when there is no such provider. Fails when it does not answer. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ClientRegistration registration = known.get(id);
        if (registration == null && House.ID.equals(id)) {
            registration = house ? houseRegistration() : null;
        } else if (registration == null && others.containsKey(id)) {
            registration = discover(id, others.get(id));
        }
        if (registration != null) {
            known.put(id, registration);
        }
        return registration;
    }

    private static ClientRegistration houseRegistration() {
        return ClientRegistration.withRegistrationId(House.ID)
                .clientId(House.CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(Set.of("openid"))
                .authorizationUri(House.AUTHORIZE)
                .tokenUri("in-process")
                .jwkSetUri("in-process")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    private static ClientRegistration discover(String id, SignInSettings.Provider provider) {
        String secret = provider.clientSecret();
        ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(
                        provider.issuerUri().toString())
                .registrationId(id)
                .clientId(provider.clientId())
                .scope(provider.scopes())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}");
        return secret == null || secret.isBlank()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(secret).build();
    }
}
