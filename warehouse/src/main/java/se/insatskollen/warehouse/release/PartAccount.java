package se.insatskollen.warehouse.release;

/**
 * What became of one part of a delivery: a sheet of a workbook, or the whole of any other file.
 *
 * @param name of the sheet; empty where the file has no parts
 * @param linesBefore how many lines of the delivery come before its first: a row's line less this is its row in the sheet
 * @param ore the öre of the source's amounts, as far as they could be read; zero where it has none
 * @param amountsUnread rejected rows whose amount could not be read, so that no öre of them are counted
 */
public record PartAccount(String name, int linesBefore, Tally rows, Tally ore, long amountsUnread) {}
