package dev.vetted.evidence;

import dev.vetted.decisions.DecisionId;
import dev.vetted.shared.Sha256;
import java.time.Instant;

/**
 * The workbook behind a decision.
 *
 * @param document its SHA-256, under which it is stored
 * @param fileName name to save it under
 */
public record EvidenceWorkbook(DecisionId decision, Sha256 document, String fileName, Instant writtenAt) {}
