/** Workers of the assurance review. */
@NullMarked
package dev.vetted.workflow.worker.review;

import org.jspecify.annotations.NullMarked;
