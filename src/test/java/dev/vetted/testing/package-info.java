/** What tests of every module share: the databases they run on, and what they may be left out without. */
@NullMarked
package dev.vetted.testing;

import org.jspecify.annotations.NullMarked;
