package dev.vetted.web.security;

import dev.vetted.shared.Actor;
import dev.vetted.tasks.Member;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the person who signed in, as {@link Member} or as {@link Actor}; nothing of the request can. */
@Component
class CurrentMember implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (!(request.getUserPrincipal() instanceof Authentication authentication)) {
            throw new AuthenticationCredentialsNotFoundException("Nobody signed in.");
        }
        Member member = member(authentication);
        return parameter.getParameterType() == Actor.class ? member.actor() : member;
    }

    private static Member member(Authentication authentication) {
        Set<String> groups = Arrays.stream(Role.values())
                .filter(role -> authentication.getAuthorities().stream().anyMatch(role::isGrantedBy))
                .map(Role::group)
                .collect(Collectors.toSet());
        return new Member(authentication.getName(), groups);
    }
}
