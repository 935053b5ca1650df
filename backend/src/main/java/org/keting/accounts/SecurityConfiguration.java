package org.keting.accounts;

import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.Problem;
import org.keting.shared.problem.ProblemWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Says who is calling. What they may do is not decided here but by the {@link Action} table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountsSettings.class)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain house(HttpSecurity http, BearerTokens tokens, ProblemWriter problems) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable) // unsafe requests are checked by their origin instead
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) -> problems.write(
                                request, response, Problem.of(CommonProblem.SIGN_IN_REQUIRED, "Sign in first.")))
                        .accessDeniedHandler((request, response, e) -> problems.write(
                                request, response, Problem.of(CommonProblem.NOT_ALLOWED, "You may not do this."))))
                .addFilterBefore(new ActorFilter(tokens, problems), AuthorizationFilter.class)
                .build();
    }
}
