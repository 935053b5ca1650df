package org.keting.accounts.house;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are taken: long enough and not the first that an attacker tries. No rules about kinds of characters
 * (NIST SP 800-63B, section 3.1.1.2).
 */
final class PasswordRules {

    static final int SHORTEST = 10;

    /** What bcrypt looks at. A longer password would be cut, so it is refused: 72 ASCII or 24 Chinese characters. */
    static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 4;

    /** The most common ones of at least ten characters in published leaks, and what is near at hand in this house. */
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "9876543210",
            "12345678910",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "qwertyuiop",
            "qwerty12345",
            "qwerty123456",
            "asdfghjkl;",
            "abcdefghij",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "iloveyou123",
            "woaini1314",
            "woaini1314520",
            "woaini520520",
            "5201314520",
            "1314520520",
            "a123456789",
            "aa12345678",
            "123456789a",
            "q123456789",
            "administrator",
            "letmein123",
            "welcome123",
            "ketingketing",
            "keting12345",
            "livingroom");

    private PasswordRules() {}

    /** Why it is refused: the field error's code. */
    static Optional<String> refusal(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("too-long");
        }
        return easilyGuessed(password.toLowerCase(Locale.ROOT), email.toLowerCase(Locale.ROOT))
                ? Optional.of("easily-guessed")
                : Optional.empty();
    }

    private static boolean easilyGuessed(String password, String email) {
        String name = email.substring(0, Math.max(0, email.indexOf('@')));
        return COMMON.contains(password)
                || password.equals(email)
                || (name.length() >= 6 && password.startsWith(name) && password.length() - name.length() < 5)
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }
}
