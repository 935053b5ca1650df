package org.keting.accounts.house;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keting.shared.web.SecurityHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Spring's authorization server, without HTTP sessions and with the database behind it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HouseSettings.class)
class HouseConfiguration {

    /** The chain and the manager that it was built with; the in-process exchange asks the same providers. */
    record Provider(SecurityFilterChain chain, AuthenticationManager manager) {}

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build(); // no fixed issuer: it is the address of the request
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> idTokenClaims(HousePeople people) {
        return context -> {
            Authentication person = context.getPrincipal();
            if (person != null && "id_token".equals(context.getTokenType().getValue())) {
                people.find(person.getName()).ifPresent(known -> IdTokenClaims.add(context, known));
            }
        };
    }

    @Bean
    Provider houseProvider(HttpSecurity http, HouseTickets tickets, SecurityHeaders headers) throws Exception {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        server.oidc(oidc -> oidc.providerConfigurationEndpoint(
                endpoint -> endpoint.providerConfigurationCustomizer(IdTokenClaims::describe)));
        server.addObjectPostProcessor(new WithoutHttpSession());
        SecurityFilterChain chain = http.securityMatcher(server.getEndpointsMatcher())
                .with(server, itself -> {})
                .headers(headers)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) -> {
                    HouseCookies.remember(request, response);
                    response.sendRedirect(House.SIGN_IN_PAGE);
                }))
                .addFilterAfter(new TicketFilter(tickets), SecurityContextHolderFilter.class)
                .build();
        return new Provider(chain, http.getSharedObject(AuthenticationManager.class));
    }

    @Bean
    @Order(1)
    SecurityFilterChain houseChain(Provider provider) {
        return provider.chain();
    }

    /** Session tracking for front-channel logout would open an HTTP session for everybody; no client here uses it. */
    private static final class WithoutHttpSession implements ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> {

        @Override
        public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O filter) {
            filter.setSessionAuthenticationStrategy((authentication, request, response) -> {});
            return filter;
        }
    }

    /** Whoever brings a ticket to the authorization endpoint has just given the right password. */
    private static final class TicketFilter extends OncePerRequestFilter {

        private final HouseTickets tickets;

        TicketFilter(HouseTickets tickets) {
            this.tickets = tickets;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getRequestURI().equals(House.AUTHORIZE)) {
                HouseCookies.takeTicket(request, response)
                        .flatMap(tickets::take)
                        .map(StoredCodes::principal)
                        .ifPresent(person -> SecurityContextHolder.setContext(new SecurityContextImpl(person)));
            }
            chain.doFilter(request, response);
        }
    }
}
