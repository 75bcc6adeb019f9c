package dev.vetted.web.api;

import dev.vetted.shared.Actor;
import dev.vetted.tasks.Member;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/** How the API describes itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";

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

    /** Programs are generated from these names: the controller's and the method's, so that none needs a number. */
    @Bean
    GlobalOperationCustomizer operationNames() {
        return (operation, method) -> operation.operationId(
                StringUtils.uncapitalize(method.getBeanType().getSimpleName().replace("Api", ""))
                        + StringUtils.capitalize(method.getMethod().getName()));
    }

    /** Every operation may answer with a problem. */
    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            Content content = new Content()
                    .addMediaType(
                            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            new io.swagger.v3.oas.models.media.MediaType().schema(new Schema<>().$ref(PROBLEM)));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation
                            .getResponses()
                            .setDefault(new ApiResponse()
                                    .description("Not done; detail says what to do next")
                                    .content(content)));
        };
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Why a request was not done, after RFC 9457")
                .addProperty(
                        "type", new StringSchema().description("Stable name").example("/problems/invalid"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What to do next"))
                .addProperty("instance", new StringSchema().description("The address asked"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .description("Fields to correct, where there are any")
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("message", new StringSchema())));
    }
}
