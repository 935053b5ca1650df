package org.keting.profiles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives a controller that serves several paths alike the word in which they differ: {@code startups} or {@code investors}
 * as a {@link ProfileKind}, {@code logo}, {@code deck} or {@code video} as a {@link MediaSlot}. Literal paths, unlike a
 * variable, show in the API's description and let another module own {@code GET /api/startups}.
 */
final class PathWord implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ProfileKind.class || parameter.getParameterType() == MediaSlot.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String pattern = String.valueOf(http.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return parameter.getParameterType() == MediaSlot.class ? slot(pattern) : kind(pattern);
    }

    private static ProfileKind kind(String pattern) {
        for (ProfileKind kind : ProfileKind.values()) {
            if (pattern.startsWith("/api/" + Blueprints.of(kind).plural())) {
                return kind;
            }
        }
        throw new IllegalStateException(pattern + " names no kind of profile");
    }

    private static MediaSlot slot(String pattern) {
        for (MediaSlot slot : MediaSlot.values()) {
            if (pattern.endsWith("/" + slot.word())) {
                return slot;
            }
        }
        throw new IllegalStateException(pattern + " names no place for a file");
    }
}
