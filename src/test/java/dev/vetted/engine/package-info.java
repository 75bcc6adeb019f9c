/** The engine that tests and the evaluation run on: Zeebe Process Test's, with the REST calls of user tasks. */
@NullMarked
package dev.vetted.engine;

import org.jspecify.annotations.NullMarked;
