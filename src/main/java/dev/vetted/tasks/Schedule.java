package dev.vetted.tasks;

import java.time.Instant;
import java.util.Optional;

/**
 * When a task is due and how urgent it is.
 *
 * @param priority 0 to 100, higher first
 */
public record Schedule(int priority, Optional<Instant> dueAt) {}
