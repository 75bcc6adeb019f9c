/** Assurance reports: intake, reading, and the reading a person confirmed. */
@ApplicationModule(allowedDependencies = {"shared", "audittrail", "documents", "thirdparties", "criteria", "tasks"})
@NullMarked
package dev.vetted.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
