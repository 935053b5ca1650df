package org.keting.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.keting.KetingApplication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns away callers who could not do an endpoint's {@link Action} to any object, before the body is read. Whether they
 * may do it to this object is asked by the feature once it knows the object.
 */
final class RequiresInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException(method + " names no action"); // a test keeps this from being built
        }
        Permissions.requireSome(ActorAuthentication.currentActor(), requires.value());
        return true;
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith(KetingApplication.class.getPackageName());
    }
}
