package org.keting.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a list's parameters in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "q", in = ParameterIn.QUERY, description = "Words in any languages; empty lists all")
@Parameter(
        name = "language",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")),
        description = "Has a text in this language")
@Parameter(name = "country", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "concept",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")),
        description = "Is in this field or something narrower; ids of the taxonomy")
@Parameter(
        name = "sector",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")),
        description = "A sector as its source words it; not counted among the facets")
@Parameter(name = "stage", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "livingRoom", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "seeking", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "trl", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "founded",
        in = ParameterIn.QUERY,
        array = @ArraySchema(schema = @Schema(type = "string")),
        description = "Five years as 2015-2019, or before-1990")
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"relevance", "newest", "name", "founded", "readiness", "confirmed"}),
        description = "Without it: relevance when something is searched, else newest")
@Parameter(
        name = "since",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "string", format = "date-time"),
        description = "Only what changed at or after this moment")
@Parameter(
        name = "reader",
        in = ParameterIn.QUERY,
        description = "Language (BCP 47) of labels and explanations; else Accept-Language says it")
@Parameter(
        name = "size",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
@Parameter(name = "cursor", in = ParameterIn.QUERY, description = "The answer's next, for the page after it")
@Parameter(
        name = "typing",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "boolean"),
        description = "Whoever types has not finished: such a search is not noted among those that matched nothing")
public @interface ListParameters {}
