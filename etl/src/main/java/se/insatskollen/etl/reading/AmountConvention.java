package se.insatskollen.etl.reading;

/** How a source means an amount that can be read in two ways, such as {@code 1.234}. */
public enum AmountConvention {
    /** A comma starts the decimals, a dot groups: 1.234 is one thousand two hundred and thirty-four. */
    DECIMAL_COMMA,
    /** A dot starts the decimals, a comma groups. */
    DECIMAL_POINT
}
