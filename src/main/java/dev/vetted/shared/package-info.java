/** Words that every module uses: who acts, what a file is named by, why a request is refused. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dev.vetted.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
