/** What the pages of all modules have in common: words for values, fields as typed, refusals shown in forms. */
@NullMarked
package dev.vetted.shared.web;

import org.jspecify.annotations.NullMarked;
