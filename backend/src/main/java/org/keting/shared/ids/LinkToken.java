package org.keting.shared.ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens something by link or as an API token: 128 random bits, shown once, stored only as a hash.
 *
 * @param text what the person gets (URL-safe)
 */
public record LinkToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new unguessable token. */
    public static LinkToken random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What the database keeps: SHA-256 in hex. A fast hash suffices, since the token is not guessable. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
