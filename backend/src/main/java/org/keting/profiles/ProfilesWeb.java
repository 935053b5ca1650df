package org.keting.profiles;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProfileSettings.class, TranslatorSettings.class})
class ProfilesWeb implements WebMvcConfigurer {

    static {
        // both come from the path, not from the query string
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ProfileKind.class, MediaSlot.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PathWord());
    }
}
