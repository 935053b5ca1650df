package org.keting.accounts.signin;

import org.keting.accounts.house.House;
import org.keting.accounts.house.HouseExchange;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/** Codes of the embedded provider are exchanged in the process, all others over HTTP. */
class TokenExchange implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final HouseExchange house;
    private final RestClientAuthorizationCodeTokenResponseClient others =
            new RestClientAuthorizationCodeTokenResponseClient();

    TokenExchange(HouseExchange house) {
        this.house = house;
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        return request.getClientRegistration().getRegistrationId().equals(House.ID)
                ? house.getTokenResponse(request)
                : others.getTokenResponse(request);
    }
}
