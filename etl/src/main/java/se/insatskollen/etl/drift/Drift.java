package se.insatskollen.etl.drift;

import se.insatskollen.etl.sources.DriftKind;

/**
 * One way in which a delivery differs from the earlier ones of its series.
 *
 * @param text what differs, in words an operator can ask the sender with; it follows the file's place
 */
public record Drift(DriftKind kind, String text) {}
