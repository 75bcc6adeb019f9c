package dev.vetted.web.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/**
 * Who may do what by address and method. Which task a person may take is not decided here but by the inbox, from the
 * task's group and the separation of duties.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String LOGIN = "/login";
    private static final String[] OPEN = {LOGIN, "/error", "/favicon.ico", "/vetted/**", "/webjars/**"};
    /** Who keeps the register of our own controls. */
    private static final String[] KEEPERS = Role.names(Role.ANALYST, Role.ADMIN);
    /** Who answers a request for a control: its owner, or an analyst for a third party that has no account. */
    private static final String[] ANSWERERS = Role.names(Role.ANALYST, Role.OWNER);

    private static final String[] WRITERS = Role.names(Role.ANALYST, Role.APPROVER);

    /** The API. No cookie is accepted, so that nothing can be forged with one. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SecurityProblems problems) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET, "/api/**")
                        .hasAnyRole(Role.all())
                        .requestMatchers(HEAD, "/api/**")
                        .hasAnyRole(Role.all())
                        .requestMatchers(POST, "/api/v1/third-parties/**", "/api/v1/engagements/**")
                        .hasRole(Role.ANALYST.name())
                        .requestMatchers(POST, "/api/v1/policy/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/api/v1/controls/**")
                        .hasAnyRole(KEEPERS)
                        .requestMatchers(POST, "/api/v1/control-requests/*/answer")
                        .hasAnyRole(ANSWERERS)
                        .anyRequest()
                        .hasAnyRole(WRITERS))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(Headers.ofApi())
                .build();
    }

    /** What is only read, by programs as well as from the pages: health, and the description of the API. */
    @Bean
    @Order(2)
    SecurityFilterChain readOnly(HttpSecurity http, SecurityProblems problems) {
        return http.securityMatcher("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .hasAnyRole(Role.all()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(Headers.ofApi())
                .build();
    }

    /** The pages, for people with a browser. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PageRefusals refusals) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/policy/edit", "/policy/rules/edit")
                                .hasRole(Role.ADMIN.name())
                                .requestMatchers(GET, "/**")
                                .hasAnyRole(Role.all())
                                .requestMatchers(HEAD, "/**")
                                .hasAnyRole(Role.all())
                                .requestMatchers(POST, "/third-parties/**", "/engagements/**")
                                .hasRole(Role.ANALYST.name())
                                .requestMatchers(POST, "/policy/**")
                                .hasRole(Role.ADMIN.name())
                                .requestMatchers(POST, "/controls/**")
                                .hasAnyRole(KEEPERS)
                                .requestMatchers(POST, "/reviews/*/control-requests/*/answer")
                                .hasAnyRole(ANSWERERS)
                                .anyRequest()
                                .hasAnyRole(WRITERS))
                .formLogin(login -> login.loginPage(LOGIN).defaultSuccessUrl("/inbox"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(toLogin()))
                .headers(Headers.ofPages())
                .build();
    }

    /** A fragment of a page reloads the page, which then leads to the login page as any other does. */
    private static AuthenticationEntryPoint toLogin() {
        return DelegatingAuthenticationEntryPoint.builder()
                .addEntryPointFor(
                        new HxRefreshHeaderAuthenticationEntryPoint(), new RequestHeaderRequestMatcher("HX-Request"))
                .defaultEntryPoint(new LoginUrlAuthenticationEntryPoint(LOGIN))
                .build();
    }
}
