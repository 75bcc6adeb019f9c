/** Workers of service tasks: each translates, calls one facade, translates back. */
@NullMarked
package dev.vetted.workflow.worker;

import org.jspecify.annotations.NullMarked;
