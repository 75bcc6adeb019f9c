/** What a setting is: its unit, what it may be, what it is by default and why. */
@NamedInterface("settings")
@NullMarked
package dev.vetted.policy.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
