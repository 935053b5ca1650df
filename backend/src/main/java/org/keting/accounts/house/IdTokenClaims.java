package org.keting.accounts.house;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** What an ID token of this house says about a person. There is no user-info endpoint: this is all. */
final class IdTokenClaims {

    private IdTokenClaims() {}

    static void add(JwtEncodingContext context, HousePerson person) {
        context.getClaims().claim(StandardClaimNames.NAME, person.displayName()).claim("locale", person.language());
        if (person.email() != null) {
            // nobody has looked whether mail arrives there
            context.getClaims()
                    .claim(StandardClaimNames.EMAIL, person.email())
                    .claim(StandardClaimNames.EMAIL_VERIFIED, false);
        }
    }

    static void describe(OidcProviderConfiguration.Builder metadata) {
        metadata.claims(claims -> {
            List.of(
                            "userinfo_endpoint",
                            "introspection_endpoint",
                            "introspection_endpoint_auth_methods_supported",
                            "revocation_endpoint",
                            "revocation_endpoint_auth_methods_supported",
                            "end_session_endpoint")
                    .forEach(claims::remove);
            claims.put("grant_types_supported", List.of("authorization_code"));
            claims.put("token_endpoint_auth_methods_supported", List.of("none"));
        });
    }
}
