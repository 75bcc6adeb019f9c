/** The names the process models and this service share, one class per process. */
@NullMarked
package dev.vetted.workflow.process;

import org.jspecify.annotations.NullMarked;
