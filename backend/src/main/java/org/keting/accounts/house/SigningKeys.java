package org.keting.accounts.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.shared.ids.Ids;
import org.springframework.stereotype.Component;

/**
 * The key that signs ID tokens. It lives in the database, so that a restart and a second node sign with the same one.
 * Tokens are used once, within seconds: to change the key, delete its document and restart.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    private final SigningKeyStore store;
    private final Clock clock;
    private volatile @Nullable JWKSet known;

    SigningKeys(SigningKeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(set());
    }

    private JWKSet set() {
        JWKSet set = known;
        if (set == null) {
            set = load();
            known = set;
        }
        return set;
    }

    private JWKSet load() {
        if (store.current().isEmpty()) {
            store.insertUnlessThere(generate(), clock.instant());
        }
        try {
            return new JWKSet(JWK.parse(store.current().orElseThrow()));
        } catch (ParseException e) {
            throw new IllegalStateException("the signing key in the database cannot be read", e);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(Ids.next())
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("no signing key could be made", e);
        }
    }
}
