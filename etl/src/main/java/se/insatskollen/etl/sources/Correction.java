package se.insatskollen.etl.sources;

/**
 * A known error in what a system delivers, and what is read instead until it is mended there.
 *
 * @param source name of the source
 * @param key of the row, as the file writes it
 * @param column header of the column
 * @param was what the file says; once it says something else, nothing is corrected
 * @param becomes what is read instead
 */
record Correction(String source, String key, String column, String was, String becomes) {}
