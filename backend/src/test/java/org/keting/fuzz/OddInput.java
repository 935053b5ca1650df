package org.keting.fuzz;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that break programs: of wrong types, sizes, directions, encodings. Deterministic for a seed. */
final class OddInput {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "99999999999999999999999999",
            "NaN",
            "../../../../etc/passwd",
            "..%2f..%2fetc",
            "a\u0000b",
            "\u202Eאבג\u202C abc",
            "שלום 你好 hello",
            "单精子筛选",
            "\uFEFF\u200B\u200D",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "\uD800",
            "' OR 1=1 --",
            "\"; db.dropDatabase(); //",
            "{\"$gt\": \"\"}",
            "$where",
            "name:(* AND [a TO",
            "\\\\\\",
            "((((((((((",
            "\"unbalanced",
            "*",
            "?",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%s%n%x",
            "é".repeat(300),
            "x".repeat(10_000),
            "0190163d-8694-739b-aea5-966c26f8ad91",
            "2026-02-30T25:61:61Z",
            "Asia/Nowhere",
            "javascript:alert(1)",
            "IL",
            "en",
            "country:IL -stage:seed \"water treatment\" trl:5..",
            "国家：以色列 -\"",
            "-\"\" country: trl:>= founded:9..1 「",
            "wtaer treatmnet",
            "newest",
            "founded",
            "2026-03-04T05:06:07Z",
            "+1000000000-12-31T23:59:59Z",
            "zh-Hant-TW");

    private final Random random;

    OddInput(Random random) {
        this.random = random;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A whole body: usually JSON that uses the operation's own member names with values of any type. */
    byte[] body(List<String> members) {
        return switch (random.nextInt(10)) {
            case 0 -> random(random.nextInt(200));
            case 1 -> word().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case 2 -> ("[".repeat(5_000)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case 3 -> {
                byte[] json = object(members, 2).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                yield java.util.Arrays.copyOf(json, random.nextInt(json.length + 1));
            }
            default -> object(members, 3).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        };
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private ObjectNode object(List<String> members, int depth) {
        ObjectNode object = JSON.objectNode();
        int count = members.isEmpty() ? random.nextInt(3) : 1 + random.nextInt(members.size());
        for (int i = 0; i < count; i++) {
            String name =
                    members.isEmpty() || random.nextInt(8) == 0 ? word() : members.get(random.nextInt(members.size()));
            object.set(name, value(members, depth - 1));
        }
        return object;
    }

    private JsonNode value(List<String> members, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(random.nextDouble() * 1e300);
            case 4, 5 -> JSON.stringNode(word());
            case 6 -> {
                ArrayNode array = JSON.arrayNode();
                for (int i = random.nextInt(5); i > 0; i--) {
                    array.add(value(members, depth - 1));
                }
                yield array;
            }
            default -> object(members, depth);
        };
    }
}
