package org.keting.accounts.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Ways to sign in and how long it lasts.
 *
 * @param providers id → OpenID provider; each is asked for its configuration when somebody first signs in through it
 * @param sessionIdle a session nobody uses ends after this
 * @param sessionLifetime and any session ends after this
 */
@ConfigurationProperties("keting.sign-in")
record SignInSettings(
        @DefaultValue Map<String, Provider> providers,
        @DefaultValue("7d") Duration sessionIdle,
        @DefaultValue("30d") Duration sessionLifetime) {

    /**
     * One provider.
     *
     * @param name what the sign-in page calls it
     * @param issuerUri where its configuration is found (OpenID Connect Discovery 1.0)
     * @param clientSecret null for a client that proves itself by PKCE alone
     */
    record Provider(
            String name,
            URI issuerUri,
            String clientId,
            @Nullable String clientSecret,
            @DefaultValue({"openid", "profile", "email"}) Set<String> scopes) {}
}
