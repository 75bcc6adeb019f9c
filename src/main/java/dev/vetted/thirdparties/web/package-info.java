/** Pages and API of third parties and engagements. */
@NullMarked
package dev.vetted.thirdparties.web;

import org.jspecify.annotations.NullMarked;
