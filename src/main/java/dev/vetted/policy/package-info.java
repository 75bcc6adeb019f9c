/** The settings of a review, in versions that nothing changes, and what is known of each rule of the catalogue. */
@ApplicationModule(allowedDependencies = {"shared", "audittrail", "tasks"})
@NullMarked
package dev.vetted.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
