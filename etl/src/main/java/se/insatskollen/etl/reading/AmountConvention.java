package se.insatskollen.etl.reading;

/**
 * Which mark begins the decimals of a source. The contract of the source says it once; no row is guessed at.
 *
 * <table>
 * <caption>What is written, and what it is in kronor</caption>
 * <tr><th>written</th><th>DECIMAL_COMMA</th><th>DECIMAL_POINT</th></tr>
 * <tr><td>{@code 1 234}, {@code 1'234}</td><td>1234</td><td>1234</td></tr>
 * <tr><td>{@code 1234,50}, {@code 1234.50}, {@code 1234.5}</td><td>1234,50</td><td>1234,50</td></tr>
 * <tr><td>{@code 1.234}</td><td>1234</td><td>rejected: finer than one öre</td></tr>
 * <tr><td>{@code 1,234}</td><td>rejected: finer than one öre</td><td>1234</td></tr>
 * <tr><td>{@code 1.234,50}</td><td>1234,50</td><td>rejected</td></tr>
 * <tr><td>{@code 1,234.50}</td><td>rejected</td><td>1234,50</td></tr>
 * <tr><td>{@code 8.345 mnkr}</td><td>8 345 000 000</td><td>8 345 000</td></tr>
 * <tr><td>{@code 0.500 tkr}, {@code 1234.567 tkr}</td><td>rejected</td><td>500 and 1 234 567</td></tr>
 * </table>
 *
 * <p>Behind the other mark, three digits are a group where one to three stand before it that do not begin with a zero.
 * One or two digits can be no group, so that they are decimals under either convention.
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
