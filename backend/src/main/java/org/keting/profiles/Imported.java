package org.keting.profiles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An imported record of any kind; see {@link ImportedStartup}. */
record Imported(
        String sourceId,
        @Nullable String source,
        @Nullable String licence,
        FactValues facts,
        Map<String, Map<String, String>> texts,
        Map<String, Audience> audiences,
        String record) {

    static Imported of(ImportedStartup startup) {
        return new Imported(
                startup.sourceId(),
                startup.source(),
                startup.licence(),
                Blueprints.STARTUP.valuesOf(startup.facts()),
                startup.texts(),
                byName(startup.audiences()),
                startup.record());
    }

    static Imported of(ImportedInvestor investor) {
        return new Imported(
                investor.sourceId(),
                investor.source(),
                investor.licence(),
                Blueprints.INVESTOR.valuesOf(investor.facts()),
                investor.texts(),
                byName(investor.audiences()),
                investor.record());
    }

    private static Map<String, Audience> byName(Map<Section, Audience> audiences) {
        Map<String, Audience> byName = new TreeMap<>();
        audiences.forEach((section, audience) -> byName.put(section.name(), audience));
        return byName;
    }

    /** Covers the line and what was understood of it: a release that understands more reads the same line anew. */
    String contentHash() {
        Map<String, Map<String, String>> ordered = new TreeMap<>();
        texts.forEach((field, values) -> ordered.put(field, new TreeMap<>(values)));
        String content = record + '\n' + facts + '\n' + ordered;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Nullable
    String text(TextField field, String language) {
        return texts.getOrDefault(field.key(), Map.of()).get(language);
    }
}
