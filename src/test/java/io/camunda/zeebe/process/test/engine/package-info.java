/** Completes Zeebe Process Test's engine from inside its package, because the doors it needs are package-private there. */
@NullMarked
package io.camunda.zeebe.process.test.engine;

import org.jspecify.annotations.NullMarked;
