package org.keting.search.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the concepts that ship, one YAML file for an industry. */
public final class TaxonomyFiles {

    private static final String FILES = "classpath*:/taxonomy/*.yaml";

    private TaxonomyFiles() {}

    /** The taxonomy that ships. */
    public static Taxonomy shipped() {
        return new Taxonomy(shippedConcepts());
    }

    static List<Concept> shippedConcepts() {
        List<Concept> concepts = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream in = file.getInputStream()) {
                    concepts.addAll(read(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the taxonomy in the jar cannot be read", e);
        }
        return concepts;
    }

    private static List<Concept> read(InputStream in) {
        List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        return entries.stream().map(TaxonomyFiles::concept).toList();
    }

    private static Concept concept(Map<String, Object> entry) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        entry.forEach((key, value) -> {
            if (value instanceof List<?> words) {
                terms.put(key, words.stream().map(String::valueOf).toList());
            }
        });
        return new Concept(String.valueOf(entry.get("id")), (String) entry.get("broader"), terms);
    }
}
