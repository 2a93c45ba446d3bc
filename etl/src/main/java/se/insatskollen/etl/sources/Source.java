package se.insatskollen.etl.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.Table;

/**
 * The contract of a delivery: its Swedish headers and the columns of the table they fill. Types, required values,
 * closed choices, key and references are the table's, declared there once.
 *
 * @param name English name; also the file's name and that of the view {@code stg_<name>}
 * @param origin where its deliveries lie
 * @param table the table whose rows it delivers
 * @param fields one for each column that is delivered, in the order of the file
 */
public record Source(String name, Origin origin, Table table, List<Field> fields) {

    /** A source whose file has exactly these headers, in any order. */
    public static Source of(String name, Origin origin, Table table, List<Header> own, List<Header> tail) {
        List<Field> fields = Stream.concat(own.stream(), tail.stream())
                .map(header -> new Field(header, table.column(header.column())))
                .toList();
        return new Source(name, origin, table, fields);
    }

    /** The headers a file must have, each once. */
    public Set<String> headers() {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach(field -> names.add(field.header().name()));
        return names;
    }

    /** The delivered part of the table's key. */
    public List<Column> keys() {
        return fields.stream().map(Field::column).filter(Column::isKey).toList();
    }

    /** Path of the file below {@code data/}. */
    public String file() {
        return origin.folder() + "/" + name + ".csv";
    }
}
