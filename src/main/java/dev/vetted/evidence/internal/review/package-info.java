/** What the review made of the report, as it stood when the decision was taken. */
@NullMarked
package dev.vetted.evidence.internal.review;

import org.jspecify.annotations.NullMarked;
