/** Pages of the review policy and the rule catalogue. */
@NullMarked
package dev.vetted.policy.web.pages;

import org.jspecify.annotations.NullMarked;
