package se.insatskollen.etl.rejected;

/**
 * A row that was not taken in, for whoever is to correct it. It tells where it stands and never what it holds.
 *
 * @param sheet of a workbook; empty for other files
 * @param row its number in the sheet or the file, as an editor shows it
 * @param column the header of the column that is at fault; empty where it is the row
 * @param rule what is broken
 */
public record RejectedRow(String sheet, int row, String column, String rule) {}
