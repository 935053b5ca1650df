package org.keting.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param parameters names of its query parameters
 * @param contentTypes what its body may be; empty when it takes none
 * @param members names of the body's members, where the document tells them
 */
record Operation(String method, String path, List<String> parameters, List<String> contentTypes, List<String> members) {

    static List<Operation> of(JsonNode openApi) {
        List<Operation> operations = new ArrayList<>();
        openApi.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
                        operations.add(read(openApi, path, method.toUpperCase(Locale.ROOT), operation))));
        return operations;
    }

    private static Operation read(JsonNode openApi, String path, String method, JsonNode operation) {
        List<String> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("query")) {
                parameters.add(parameter.get("name").asString());
            }
        }
        List<String> contentTypes = new ArrayList<>();
        List<String> members = new ArrayList<>();
        operation.path("requestBody").path("content").forEachEntry((type, content) -> {
            contentTypes.add(type);
            String reference = content.path("schema").path("$ref").asString("");
            JsonNode schema = reference.isEmpty() ? content.path("schema") : openApi.at(reference.substring(1));
            members.addAll(schema.path("properties").propertyNames());
        });
        return new Operation(method, path, parameters, contentTypes, members);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
