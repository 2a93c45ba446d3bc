package se.insatskollen.etl.sources;

/**
 * What the parser saw of one part of a delivery: a sheet, or the whole of a file without sheets.
 *
 * @param name of the sheet; empty where the file has no parts
 * @param linesBefore lines of the delivery before its first, by which a row's line becomes its row in the sheet
 * @param lastLine last line of the delivery that it holds
 * @param otherRecords records that are no rows: titles, header, and sums
 * @param ore the öre of its rows, as far as they could be read
 * @param amountsUnread rows whose amount could not be read
 */
public record PartReading(
        String name, int linesBefore, int lastLine, long otherRecords, long ore, long amountsUnread) {}
