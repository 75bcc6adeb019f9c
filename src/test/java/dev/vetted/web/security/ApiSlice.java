package dev.vetted.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/** Runs controllers of the API behind the real security and with the real errors; facades are mocked by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WebMvcTest
@Import(ApiSlice.Shell.class)
public @interface ApiSlice {

    @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
    Class<?>[] value();

    @TestConfiguration(proxyBeanMethods = false)
    @Import({SecurityConfiguration.class, SecurityProblems.class, PageRefusals.class})
    @EnableConfigurationProperties(MultipartProperties.class)
    class Shell {}
}
