/** What all of the REST API shares: its errors, its description, who is asking. */
@NullMarked
package dev.vetted.web.api;

import org.jspecify.annotations.NullMarked;
