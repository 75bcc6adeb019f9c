package dev.vetted.web.api;

import dev.vetted.shared.Actor;
import dev.vetted.tasks.Member;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class, Actor.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Vetted").version("v1").description("""
                                Reviews the assurance reports of third parties: what was examined, what deviated, what is \
                                left to us, and how that fits what we use.

                                Register a third party and an engagement, start its lifecycle, and follow the tasks of its \
                                review: each open task links to the request that does it. What you send is kept at once; the \
                                process engine takes note as soon as it can, also after it was away.

                                Who acts is who signed in, never a field of a request. Analysts register and prepare, \
                                approvers decide, and nobody approves what they prepared. Ids are UUIDs; keys of the engine \
                                are texts, as they exceed what a JSON number keeps. Times are UTC.

                                Errors are `application/problem+json`; `type` is stable and `detail` says what to do next."""))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** Ids are values of their own type here and UUIDs as text outside. */
    @Bean
    ParameterCustomizer idsAreText() {
        return (parameter, method) -> {
            Class<?> type = method.getParameterType();
            if (parameter != null && type.isRecord() && type.getSimpleName().endsWith("Id")) {
                parameter.schema(new StringSchema().format("uuid"));
            }
            return parameter;
        };
    }
}
