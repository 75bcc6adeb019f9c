/** The rules of the catalogue judged on a confirmed report, what persons answer where the service cannot tell, and two scores. */
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
            "policy::rules",
            "scoping",
            "tasks"
        })
@NullMarked
package dev.vetted.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
