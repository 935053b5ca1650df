package org.keting.profiles;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JsonNode;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProfileSettings.class, TranslatorSettings.class})
class ProfilesWeb implements WebMvcConfigurer {

    static {
        // both come from the path, not from the query string
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ProfileKind.class, MediaSlot.class);
        // a patch is read as a tree, since it matters which members are there
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, patch());
    }

    private static Schema<?> patch() {
        Schema<?> patch = new ObjectSchema().description("A JSON merge patch (RFC 7396) of a profile");
        for (Class<?> facts : List.of(Facts.class, InvestorFacts.class)) {
            for (RecordComponent fact : facts.getRecordComponents()) {
                patch.addProperty(fact.getName(), schema(fact.getType()));
            }
        }
        Schema<?> languages = new ObjectSchema().additionalProperties(new StringSchema());
        patch.addProperty("texts", new ObjectSchema().additionalProperties(languages));
        patch.addProperty("audiences", new ObjectSchema().additionalProperties(new StringSchema()));
        return patch.addProperty(Merging.LIVING_ROOM, new StringSchema());
    }

    private static Schema<?> schema(Class<?> fact) {
        if (Collection.class.isAssignableFrom(fact)) {
            return new ArraySchema().items(new StringSchema());
        }
        if (fact == Integer.class) {
            return new IntegerSchema();
        }
        return fact.isRecord() ? new ObjectSchema() : new StringSchema();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PathWord());
    }
}
