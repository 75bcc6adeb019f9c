package dev.vetted.controls.requests;

import java.time.Instant;
import java.util.Optional;

/**
 * One step in the life of a request.
 *
 * @param became the status after it
 * @param words the reason given; those of an answer are in it
 * @param answer for an answer
 */
public record RequestStep(RequestStatus became, String by, Instant at, String words, Optional<RequestAnswer> answer) {}
