package se.insatskollen.dashboard.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;

/**
 * One field of a row of an answer.
 *
 * @param name English, as in the contracts
 * @param kind what it holds
 * @param isOptional whether it may be null
 * @param meaning one sentence for whoever writes a program
 * @param allowed the only values it may have; empty where it is no closed choice
 * @param parts what a row of it holds, where it is a list of rows
 * @param value how it is found in a row
 */
record Field(
        String name,
        Kind kind,
        boolean isOptional,
        String meaning,
        List<String> allowed,
        Fields parts,
        Function<Map<String, Object>, Object> value) {

    /** What a field holds. */
    enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        DATE,
        YES_OR_NO,
        ROWS
    }

    /** The fields of a column of a contract: itself and, of a closed choice, the Swedish word for it. */
    static Stream<Field> of(Column column) {
        List<String> allowed = column.codes().map(Code::names).orElse(List.of());
        Field field = new Field(
                column.name(),
                kind(column.type()),
                !column.isFilled(),
                column.meaning(),
                allowed,
                Fields.NONE,
                row -> found(row, column.name()));
        return Stream.concat(Stream.of(field), column.codes().stream().map(codes -> label(column, codes)));
    }

    /** A list of rows that belong to a row. */
    static Field rows(String name, String meaning, Fields parts) {
        return new Field(name, Kind.ROWS, false, meaning, List.of(), parts, row -> found(row, name));
    }

    private static Field label(Column column, Class<? extends Code> codes) {
        Map<String, String> labels =
                Arrays.stream(codes.getEnumConstants()).collect(Collectors.toMap(Code::name, Code::label));
        return new Field(
                column.name() + "_label",
                Kind.TEXT,
                !column.isFilled(),
                "The Swedish word for " + column.name() + ".",
                List.of(),
                Fields.NONE,
                row -> labels.get(found(row, column.name())));
    }

    private static Object found(Map<String, Object> row, String name) {
        if (!row.containsKey(name)) {
            throw new IllegalStateException("The query has no column %s. Add it to its list.".formatted(name));
        }
        return row.get(name);
    }

    private static Kind kind(ColumnType type) {
        return switch (type) {
            case TEXT -> Kind.TEXT;
            case INTEGER, ORE -> Kind.INTEGER;
            case DECIMAL -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case BOOLEAN -> Kind.YES_OR_NO;
        };
    }
}
