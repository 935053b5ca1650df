package org.keting.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much of a complete profile is there.
 *
 * @param percent 0 to 100
 * @param missing names of facts, texts and media; {@code translation} when no main text is there in a second language
 */
public record Completeness(Integer percent, List<String> missing) {

    private static final String TRANSLATION = "translation";

    static Completeness of(Blueprint<?, ?> blueprint, Sheet sheet) {
        List<String> missing = new ArrayList<>();
        for (String name : blueprint.checklist()) {
            if (!has(sheet, name)) {
                missing.add(name);
            }
        }
        if (blueprint.essential().stream().noneMatch(field -> languages(sheet, field.key()) > 1)) {
            missing.add(TRANSLATION);
        }
        int all = blueprint.checklist().size() + 1;
        return new Completeness((all - missing.size()) * 100 / all, List.copyOf(missing));
    }

    private static boolean has(Sheet sheet, String name) {
        return sheet.content().facts().get(name) != null
                || languages(sheet, name) > 0
                || sheet.media().names().contains(name);
    }

    private static int languages(Sheet sheet, String text) {
        return sheet.content().texts().getOrDefault(text, Map.of()).size();
    }
}
