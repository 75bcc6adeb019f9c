/** The Trust Services Criteria: categories, criterion ids and our own labels for them. */
@NullMarked
package dev.vetted.criteria;

import org.jspecify.annotations.NullMarked;
