package dev.vetted.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a repository's tests on H2, as {@link OnMySql} runs the same on MySQL; Flyway migrates both. The tests stand in an
 * abstract class, and two empty ones beside it, in the same file, run them:
 *
 * <pre>{@code
 * abstract class EngagementsTest {
 *
 *     @Autowired
 *     Engagements engagements;
 *
 *     @Test
 *     void findsAnEngagementByItsThirdParty() { … }
 * }
 *
 * @OnH2
 * class EngagementsOnH2Test extends EngagementsTest {}
 *
 * @OnMySql
 * class EngagementsOnMySqlTest extends EngagementsTest {}
 * }</pre>
 *
 * <p>Not nested classes: Surefire counts equal test names in the nested classes of one class as runs of one test.
 *
 * <p>All classes of one configuration share one context for each database, and so its schema: a test removes what it
 * wrote, as {@link DomainTest} does for all that extend it. There is no transaction around a test that is rolled back:
 * Spring looks for one at the class that declares the method, which is the abstract one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = OnH2.Schema.class)
public @interface OnH2 {

    /** Also for a whole application: {@code @ContextConfiguration(initializers = OnH2.Schema.class)}. */
    final class Schema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestSchema.onH2().serve(context);
        }
    }
}
