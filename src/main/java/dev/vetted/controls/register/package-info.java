/** Our own controls as the register holds them. */
@NamedInterface("register")
@NullMarked
package dev.vetted.controls.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
