/** Pages of evidence workbooks. */
@NullMarked
package dev.vetted.evidence.web.pages;

import org.jspecify.annotations.NullMarked;
