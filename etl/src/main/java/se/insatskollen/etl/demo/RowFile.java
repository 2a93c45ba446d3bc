package se.insatskollen.etl.demo;

import java.io.Closeable;
import java.io.IOException;

/** A delivery being written row by row, in the order of its headers. */
interface RowFile extends Closeable {
    /**
     * Writes a row.
     *
     * @param values String, Integer, BigDecimal, LocalDate or Ore; null where nothing is known
     */
    void write(Object[] values) throws IOException;
}
