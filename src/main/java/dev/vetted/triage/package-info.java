/** Exceptions of a report: how each is rated and what a person disposes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audittrail",
            "thirdparties",
            "criteria",
            "reports",
            "reports::reading",
            "policy",
            "policy::limits",
            "scoping",
            "tasks"
        })
@NullMarked
package dev.vetted.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
