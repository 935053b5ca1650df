package org.keting.accounts.signin;

import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.ActorAuthentication;
import org.keting.accounts.BearerTokens;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.Problem;
import org.keting.shared.problem.ProblemWriter;
import org.keting.shared.web.OwnOrigin;
import org.keting.shared.web.RateLimit;
import org.keting.shared.web.RateLimits;
import org.keting.shared.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Says who is calling. What they may do is not decided here but by {@link org.keting.accounts.Action}'s table. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final BearerTokens tokens;
    private final Sessions sessions;
    private final OwnOrigin origin;
    private final ProblemWriter problems;

    SecurityConfiguration(BearerTokens tokens, Sessions sessions, OwnOrigin origin, ProblemWriter problems) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.origin = origin;
        this.problems = problems;
    }

    @Bean
    @Order(2)
    SecurityFilterChain everything(HttpSecurity http, SignInFlow flow, SecurityHeaders headers, RateLimits limits)
            throws Exception {
        return http.headers(headers)
                .csrf(AbstractHttpConfigurer::disable) // unsafe requests are checked by their origin instead
                .sessionManagement(servlet -> servlet.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2Login(flow::configure)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .exceptionHandling(this::explain)
                .addFilterBefore(new ActorFilter(tokens, sessions, origin, problems), AuthorizationFilter.class)
                .addFilterBefore(
                        new RateLimit(limits, problems, SecurityConfiguration::callingAccount),
                        AuthorizationFilter.class)
                .build();
    }

    private static @Nullable String callingAccount() {
        AccountId account = ActorAuthentication.currentActor().account();
        return account == null ? null : account.value();
    }

    private void explain(ExceptionHandlingConfigurer<HttpSecurity> errors) {
        errors.authenticationEntryPoint((request, response, e) ->
                        problems.write(request, response, Problem.of(CommonProblem.SIGN_IN_REQUIRED, "Sign in first.")))
                .accessDeniedHandler((request, response, e) -> problems.write(
                        request, response, Problem.of(CommonProblem.NOT_ALLOWED, "You may not do this.")));
    }
}
