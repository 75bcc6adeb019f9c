/** The Trust Services Criteria by id with our own labels, and the categories they belong to. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.vetted.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
