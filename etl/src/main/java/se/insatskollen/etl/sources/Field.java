package se.insatskollen.etl.sources;

import se.insatskollen.warehouse.schema.Column;

/** A header together with the column it fills: type, closed choices and reference come from the table's contract. */
public record Field(Header header, Column column) {

    /** Whether an empty text breaks the contract. */
    public boolean isRequired() {
        return column.isFilled() && header.kind() != Header.Kind.VALUE_OR_EMPTY;
    }
}
