package se.insatskollen.etl.reading;

/**
 * Which mark begins the decimals of a source. The contract of the source says it once; no row is guessed at.
 *
 * <table>
 * <caption>What is written, and what it means under each convention (in kronor)</caption>
 * <tr><th>written</th><th>DECIMAL_COMMA</th><th>DECIMAL_POINT</th></tr>
 * <tr><td>{@code 1234,50}</td><td>1234,50</td><td>1234,50: two digits after a comma are no group</td></tr>
 * <tr><td>{@code 1234.50} and {@code 1.5}</td><td>as decimals: one or two digits are no group</td><td>as decimals</td></tr>
 * <tr><td>{@code 1.234}</td><td>1234: a group</td><td>1,234: finer than one öre</td></tr>
 * <tr><td>{@code 1,234}</td><td>1,234: finer than one öre</td><td>1234: a group</td></tr>
 * <tr><td>{@code 1.234,50}</td><td>1234,50</td><td>rejected</td></tr>
 * <tr><td>{@code 1,234.50}</td><td>rejected</td><td>1234,50</td></tr>
 * <tr><td>{@code 1234.567}, {@code 0.123}</td><td>rejected: no group stands after four digits or a zero</td><td>as
 * decimals</td></tr>
 * <tr><td>{@code 1 234}, {@code 1'234}</td><td>1234</td><td>1234</td></tr>
 * </table>
 */
public enum AmountConvention {
    /** As Swedish is written: a comma begins the decimals, a dot groups thousands. */
    DECIMAL_COMMA(',', '.'),
    /** As programs and English write: a dot begins the decimals, a comma groups thousands. */
    DECIMAL_POINT('.', ',');

    private final char decimalMark;
    private final char groupMark;

    AmountConvention(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    char decimalMark() {
        return decimalMark;
    }

    char groupMark() {
        return groupMark;
    }
}
