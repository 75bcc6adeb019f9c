/** The inbox: every user task of the processes, who may take it and what was submitted. */
@ApplicationModule(allowedDependencies = {"shared", "audittrail"})
@NullMarked
package dev.vetted.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
