package dev.vetted.web.security;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the person who signed in known to every controller. */
@Component
class ArgumentConfiguration implements WebMvcConfigurer {

    private final CurrentMember currentMember;

    ArgumentConfiguration(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentMember);
    }
}
