package org.keting.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What browsers are told to forbid. A response that sets one of these headers itself keeps its own. */
@Component
public class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final long HALF_A_YEAR_IN_SECONDS = 180L * 24 * 60 * 60;

    private final String policy;
    private final boolean https;

    SecurityHeaders(WebSettings settings) throws IOException {
        policy = policy();
        https = settings.publicUrl() != null
                && "https".equals(settings.publicUrl().getScheme());
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        // only when a public address promises it: a certificate tried out on localhost must not bind its other ports
        RequestMatcher promised = request -> https && request.isSecure();
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)) // forms must send their origin
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(self), microphone=(self), display-capture=(self), fullscreen=(self), autoplay=(self), "
                                + "geolocation=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(hsts ->
                        hsts.requestMatcher(promised).includeSubDomains(false).maxAgeInSeconds(HALF_A_YEAR_IN_SECONDS));
    }

    /**
     * Nothing from elsewhere. Style attributes are allowed, since Web Awesome's templates carry some; style elements and
     * scripts in the page are not, except the import map, which no browser takes from a file.
     */
    private static String policy() throws IOException {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'" + inlineScriptHashes(),
                "style-src 'self'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "connect-src 'self' data:", // Web Awesome fetches its own icons from data: addresses
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String inlineScriptHashes() throws IOException {
        ClassPathResource document = new ClassPathResource("META-INF/resources/index.html");
        if (!document.exists()) {
            return "";
        }
        StringBuilder hashes = new StringBuilder();
        try (InputStream in = document.getInputStream()) {
            Matcher scripts = INLINE_SCRIPT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (scripts.find()) {
                hashes.append(" 'sha256-").append(sha256(scripts.group(1))).append('\'');
            }
        }
        return hashes.toString();
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
