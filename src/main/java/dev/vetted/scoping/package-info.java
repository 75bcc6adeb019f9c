/** What our use requires against what the report covers. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audittrail",
            "thirdparties",
            "criteria",
            "coverage",
            "reports",
            "reports::reading",
            "policy",
            "policy::limits",
            "tasks"
        })
@NullMarked
package dev.vetted.scoping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
