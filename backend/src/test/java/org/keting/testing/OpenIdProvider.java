package org.keting.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody else's OpenID provider, strict where it matters: it insists on PKCE (S256), on the client's secret, on the
 * redirect address of the request, and takes each code once. Whoever comes is signed in at once as {@link #person}.
 */
public final class OpenIdProvider implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final RSAKey key;
    private final String secret;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Map<String, Object> person = Map.of();

    private OpenIdProvider(HttpServer server, RSAKey key, String secret) {
        this.server = server;
        this.key = key;
        this.secret = secret;
    }

    /** Starts on a free port of this machine. */
    public static OpenIdProvider start(String secret) throws IOException, JOSEException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OpenIdProvider provider =
                new OpenIdProvider(server, new RSAKeyGenerator(2048).keyID("k").generate(), secret);
        server.createContext("/.well-known/openid-configuration", provider::describe);
        server.createContext(
                "/keys", exchange -> json(exchange, 200, new JWKSet(provider.key.toPublicJWK()).toString()));
        server.createContext("/authorize", provider::authorize);
        server.createContext("/token", provider::token);
        server.start();
        return provider;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who comes next: claims of the ID token, {@code sub} among them. */
    public void person(Map<String, Object> claims) {
        person = Map.copyOf(claims);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        json(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"})));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> request = form(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(request.get("code_challenge_method"))) {
            json(exchange, 400, "{}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, request);
        exchange.getResponseHeaders()
                .add("Location", request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request = codes.remove(String.valueOf(asked.get("code")));
        if (request == null || !isRightClient(exchange, request) || !isSameRequest(asked, request)) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String idToken = idToken(request);
        json(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "access_token", "unused", "token_type", "Bearer", "expires_in", 60, "id_token", idToken)));
    }

    private boolean isRightClient(HttpExchange exchange, Map<String, String> request) {
        String expected = request.get("client_id") + ":" + secret;
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return header.equals("Basic " + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isSameRequest(Map<String, String> asked, Map<String, String> request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(asked.get("code_verifier")).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .equals(request.get("code_challenge"))
                    && String.valueOf(request.get("redirect_uri")).equals(asked.get("redirect_uri"));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String idToken(Map<String, String> request) {
        long now = System.currentTimeMillis();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(request.get("client_id"))
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 60_000))
                .claim("nonce", request.get("nonce"));
        person.forEach(claims::claim);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String field : text.split("&")) {
            int equals = field.indexOf('=');
            fields.put(
                    URLDecoder.decode(field.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, int status, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
