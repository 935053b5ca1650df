package org.keting.accounts.house;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** People who sign in with a password kept here (bcrypt; the hash names its algorithm, so that it can change). */
@Component
class HousePeople {

    private final HousePersonStore store;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobody = encoder.encode("somebody has to be compared with");

    HousePeople(HousePersonStore store) {
        this.store = store;
    }

    /** Unicode may write one password in several ways (NIST SP 800-63B, 3.1.1.2). */
    String encode(String password) {
        return encoder.encode(normal(password));
    }

    /** The person, if the password is right. Takes as long when there is no such person. */
    Optional<HousePerson> authenticate(String username, String password) {
        if (password.length() > PasswordRules.LONGEST_BYTES) {
            return Optional.empty(); // bcrypt refuses it, and nobody's password is that long
        }
        Optional<HousePerson> person = findByUsername(username);
        boolean right = encoder.matches(
                normal(password), person.map(HousePerson::password).orElse(nobody));
        return person.filter(known -> right);
    }

    Optional<HousePerson> find(String id) {
        return store.find(id);
    }

    Optional<HousePerson> findByUsername(String username) {
        return store.findByUsername(username.strip().toLowerCase(Locale.ROOT));
    }

    /** False when the name is taken. */
    boolean add(HousePerson person) {
        return store.insert(person);
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
