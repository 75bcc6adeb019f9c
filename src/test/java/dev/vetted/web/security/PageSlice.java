package dev.vetted.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** Runs controllers of pages with their templates behind the real security; facades are mocked by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ApiSlice({})
public @interface PageSlice {

    @AliasFor(annotation = ApiSlice.class, attribute = "value")
    Class<?>[] value();
}
