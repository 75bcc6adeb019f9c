/** Judgements written by hand, against which the judging modules are held together. */
@NullMarked
package dev.vetted.judgement;

import org.jspecify.annotations.NullMarked;
