/** Where every process instance stands and what it went through, as projected from the engine. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.vetted.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
