package dev.vetted.policy.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a record of limits a setting. What it may be follows from its type: an {@code int} a whole number,
 * a {@code BigDecimal} a number with one decimal, an enumeration one of its constants.
 *
 * <p>A default stays as it is once released: older versions of the policy that do not know the setting take it. Another
 * default is another setting.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Setting {

    String label();

    Unit unit();

    /** The default. */
    String standard();

    /** The smallest number it may be; empty for a choice. */
    String least() default "";

    /** The largest number it may be; empty for a choice. */
    String most() default "";

    /** One sentence: where the default comes from. */
    String reason();
}
