/** What a worker of a service task is, one package per process: each worker translates, calls one facade, translates back. */
@NullMarked
package dev.vetted.workflow.worker;

import org.jspecify.annotations.NullMarked;
