/** Third parties, the engagements we have with them, and the reviews of each. */
@ApplicationModule(allowedDependencies = {"shared", "audittrail", "criteria", "tasks"})
@NullMarked
package dev.vetted.thirdparties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
