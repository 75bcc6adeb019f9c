/** Who may sign in, and who may do what. */
@NullMarked
package dev.vetted.web.security;

import org.jspecify.annotations.NullMarked;
