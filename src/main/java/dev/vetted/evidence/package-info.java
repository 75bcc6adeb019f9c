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
            "scoping",
            "triage",
            "decisions",
            "tracking"
        })
@NullMarked
package dev.vetted.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
