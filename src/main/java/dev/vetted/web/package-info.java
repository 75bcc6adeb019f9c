/** The shell of pages and API: security, layout, errors. */
@ApplicationModule(allowedDependencies = {"shared", "tasks"})
@NullMarked
package dev.vetted.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
