/** The recommendation of a review, its approval, and what the decision is bound to. */
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
            "coverage",
            "scoping",
            "screening",
            "screening::results",
            "triage",
            "controls",
            "controls::mapping",
            "tasks"
        })
@NullMarked
package dev.vetted.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
