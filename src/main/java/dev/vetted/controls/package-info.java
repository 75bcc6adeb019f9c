/** Controls on our side: their register, the user entity controls they answer, and what compensates for gaps. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audittrail",
            "documents",
            "thirdparties",
            "criteria",
            "reports",
            "reports::reading",
            "policy",
            "policy::limits",
            "scoping",
            "triage",
            "tasks"
        })
@NullMarked
package dev.vetted.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
