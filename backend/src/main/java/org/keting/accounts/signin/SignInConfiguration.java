package org.keting.accounts.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.keting.accounts.Accounts;
import org.keting.accounts.SignInOffer;
import org.keting.accounts.house.DemoPeople;
import org.keting.accounts.house.HouseExchange;
import org.keting.accounts.house.HouseSettings;
import org.keting.shared.web.PublicAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    @Bean
    SignInOffer signInOffer(Providers providers, HouseSettings house, DemoPeople demo) {
        List<SignInOffer.DemoPerson> people = demo.present().stream()
                .map(one -> new SignInOffer.DemoPerson(one.username(), one.displayName(), List.of(one.role())))
                .toList();
        return new SignInOffer(providers.offer(), house.registrationOpen(), people);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> houseKeys) {
        return new IdTokens(houseKeys);
    }

    @Bean
    SignInRequests signInRequests(Providers providers, PublicAddress address, JsonMapper json) {
        return new SignInRequests(providers, address, json);
    }

    @Bean
    SignInRequestResolver signInRequestResolver(Providers providers, PublicAddress address) {
        return new SignInRequestResolver(providers, address);
    }

    @Bean
    SignInFlow signInFlow(
            SignInRequests requests, SignInRequestResolver resolver, HouseExchange house, SignInOutcome outcome) {
        return new SignInFlow(requests, resolver, new TokenExchange(house), outcome);
    }

    @Bean
    SignInOutcome signInOutcome(Accounts accounts, Sessions sessions) {
        return new SignInOutcome(accounts, sessions);
    }
}
