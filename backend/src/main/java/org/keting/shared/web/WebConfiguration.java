package org.keting.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WebSettings.class, LimitSettings.class})
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** Third-party modules change with a release only, but under the same names: a day, then ask. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/vendor/**")
                .addResourceLocations("classpath:/META-INF/resources/vendor/")
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
    }

    /** By content, since dates inside a jar say nothing. Weak, because compression changes the bytes. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> staticEtags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getRequestURI().startsWith("/api/");
            }
        };
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return registration;
    }
}
