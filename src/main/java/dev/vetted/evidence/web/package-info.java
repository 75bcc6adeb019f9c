/** Pages and API of evidence workbooks. */
@NullMarked
package dev.vetted.evidence.web;

import org.jspecify.annotations.NullMarked;
