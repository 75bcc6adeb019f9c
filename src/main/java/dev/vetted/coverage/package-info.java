/** Which days the accepted reports and bridge letters of a third party speak for, and when that changes. */
@ApplicationModule(
        allowedDependencies = {"shared", "thirdparties", "reports", "reports::reading", "policy", "policy::limits"})
@NullMarked
package dev.vetted.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
