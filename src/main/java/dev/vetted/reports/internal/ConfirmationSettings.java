package dev.vetted.reports.internal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a reading is confirmed one by one.
 *
 * @param checkBelow facts read with less confidence need a look of their own; 0 none, 1 nearly all. The default takes the
 *     ways of finding that measured worst, and few enough facts that each look is a real one
 */
@Validated
@ConfigurationProperties("vetted.confirmation")
record ConfirmationSettings(
        @NotNull @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.6")
        BigDecimal checkBelow) {}
