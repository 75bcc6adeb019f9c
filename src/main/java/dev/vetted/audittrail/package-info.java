/** The append-only record of who did what, as a hash chain. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.vetted.audittrail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
