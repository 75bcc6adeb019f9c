/** What all pages share: the way in, and what a page says when something cannot be shown or done. */
@NullMarked
package dev.vetted.web.pages;

import org.jspecify.annotations.NullMarked;
