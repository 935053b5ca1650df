package org.keting.accounts;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the OpenAPI document says beyond the code's shapes: who may call, and that every error is a problem document. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Keting 客厅")
                        .version("1")
                        .description("The API of an international living room. Changes are additive. Errors are problem"
                                + " documents (RFC 9457); their type says which, and pages translate by it.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal API token")));
    }

    private static Schema<?> problem() {
        ObjectSchema error = new ObjectSchema();
        error.addProperty("pointer", new StringSchema().description("JSON pointer, or a parameter's name"));
        error.addProperty("code", new StringSchema());
        error.addProperty("detail", new StringSchema());
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema().example("/problems/not-found"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.setAdditionalProperties(true);
        problem.setRequired(List.of("type", "title", "status", "detail", "instance"));
        return problem;
    }

    /** Says the action behind an operation, and its problems. */
    @Bean
    OperationCustomizer actionsAndProblems() {
        return (operation, method) -> {
            Requires requires = method.getMethodAnnotation(Requires.class);
            if (requires != null) {
                describe(operation, method, requires.value());
            }
            return operation;
        };
    }

    private static void describe(Operation operation, HandlerMethod method, Action action) {
        operation.addExtension("x-action", action.name());
        operation.addExtension("x-scope", action.scope().name());
        ApiResponses responses = operation.getResponses();
        addProblem(responses, "default", "Any other problem");
        addProblem(responses, "400", "The request cannot be understood");
        if (!action.openToVisitors()) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            addProblem(responses, "401", "Sign in first");
            addProblem(responses, "403", "Not allowed");
        }
        if (method.getMethodParameters().length > 0) {
            addProblem(responses, "404", "Nothing here, or nothing that the caller may see");
        }
    }

    private static void addProblem(ApiResponses responses, String status, String description) {
        responses.putIfAbsent(
                status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }

    /** The servers that springdoc guesses name whoever asked first. */
    @Bean
    OpenApiCustomizer withoutServers() {
        return api -> api.setServers(List.of(new Server().url("/")));
    }
}
