/** The content-addressed store of files, named by their SHA-256. */
@ApplicationModule(allowedDependencies = {"shared", "audittrail"})
@NullMarked
package dev.vetted.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
