/** Pages of third parties and engagements. */
@NullMarked
package dev.vetted.thirdparties.web.pages;

import org.jspecify.annotations.NullMarked;
