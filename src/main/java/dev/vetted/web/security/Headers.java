package dev.vetted.web.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers that tell a browser what our answers may do. */
final class Headers {

    /** Scripts from here only. Styles may be inline: the diagram and the API page set them on their elements. */
    private static final String PAGES = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String API = "default-src 'none'; frame-ancestors 'none'";

    private Headers() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> ofPages() {
        return headers -> write(headers, PAGES);
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> ofApi() {
        return headers -> write(headers, API);
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
