/** Page of a screening and its checklist. */
@NullMarked
package dev.vetted.screening.web.pages;

import org.jspecify.annotations.NullMarked;
