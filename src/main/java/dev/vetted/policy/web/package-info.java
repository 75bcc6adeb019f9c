/** The API of the review policy and the rule catalogue. */
@NullMarked
package dev.vetted.policy.web;

import org.jspecify.annotations.NullMarked;
