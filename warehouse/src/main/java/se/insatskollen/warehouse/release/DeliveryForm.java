package se.insatskollen.warehouse.release;

import java.util.List;

/**
 * How a delivery was written, by which a change of the supplier's system shows.
 *
 * @param format such as {@code CSV}, with its packing where it had one: {@code CSV.GZ}
 * @param encoding character encoding found
 * @param delimiter of a CSV file such as {@code ;}; empty for other formats
 * @param lineEnds such as {@code CRLF}; empty for other formats
 * @param columns in the order of the file
 */
public record DeliveryForm(
        String format, String encoding, String delimiter, String lineEnds, List<ColumnForm> columns) {

    /**
     * A column as it was delivered.
     *
     * @param header as the file writes it
     * @param content what its first filled values were: {@code NUMBER}, {@code DATE}, {@code TEXT} or {@code EMPTY}
     */
    public record ColumnForm(String header, String content) {}
}
