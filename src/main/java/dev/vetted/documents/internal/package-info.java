/** The store on a file system. */
@NullMarked
package dev.vetted.documents.internal;

import org.jspecify.annotations.NullMarked;
