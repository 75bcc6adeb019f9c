/** All that speaks to the engine: deployment, workers, listeners, messages. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audittrail",
            "thirdparties",
            "reports",
            "reports::reading",
            "scoping",
            "screening",
            "triage",
            "controls",
            "decisions",
            "evidence",
            "tasks",
            "tracking"
        })
@NullMarked
package dev.vetted.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
