package se.insatskollen.warehouse.schema;

/** What a column may hold. Each engine's type is derived from it: DuckDB's in {@code duckdb.Ddl}, Spark's in the etl. */
public enum ColumnType {
    /** Text, also for codes with leading zeros such as a municipality code. */
    TEXT,
    /** A whole number that fits in 32 bits: a count, a year. */
    INTEGER,
    /** An amount of money in whole öre. Never a binary floating point number. */
    ORE,
    /** An exact decimal number with four decimals: an index value, a published share. */
    DECIMAL,
    /** A calendar day. */
    DATE,
    /** Yes or no, and nothing else. */
    BOOLEAN
}
