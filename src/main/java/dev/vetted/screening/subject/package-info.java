/** All that screening looks at: the report, our use, and what else the service holds. */
@NullMarked
package dev.vetted.screening.subject;

import org.jspecify.annotations.NullMarked;
