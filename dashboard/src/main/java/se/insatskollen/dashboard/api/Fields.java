package se.insatskollen.dashboard.api;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;

/**
 * The fields of a row, in their order.
 *
 * @param rowName what one row is, as a name for programs, such as {@code claim}
 */
record Fields(String rowName, List<Field> all) {
    static final Fields NONE = new Fields("", List.of());

    /** Every column of a contract, with the Swedish words for its codes. */
    static Fields of(String rowName, Table contract) {
        return of(rowName, contract.columns());
    }

    static Fields of(String rowName, List<Column> columns) {
        return new Fields(rowName, columns.stream().flatMap(Field::of).toList());
    }

    /** The same with further fields at the end. */
    Fields with(String newRowName, Field... further) {
        return new Fields(
                newRowName, Stream.concat(all.stream(), Stream.of(further)).toList());
    }

    /** Those that fit in one cell of a table. */
    List<Field> cells() {
        return all.stream().filter(field -> field.kind() != Field.Kind.ROWS).toList();
    }
}
