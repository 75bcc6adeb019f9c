/** The evidence workbook behind every decision. */
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
            "policy::rules",
            "policy::settings",
            "coverage",
            "scoping",
            "screening",
            "screening::results",
            "triage",
            "controls",
            "controls::mapping",
            "controls::register",
            "controls::requests",
            "decisions",
            "tracking"
        })
@NullMarked
package dev.vetted.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
