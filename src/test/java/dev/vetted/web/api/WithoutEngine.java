package dev.vetted.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Runs the whole service on a real port while the engine is away. All tests share one context for each database, so
 * each registers third parties of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vetted.documents.directory=target/test-documents",
            // Nobody listens there.
            "vetted.engine.grpc-address=http://localhost:1",
            "vetted.engine.rest-address=http://localhost:1"
        })
@Import(ProcessByHand.class)
@interface WithoutEngine {}
