package se.insatskollen.etl.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.schema.Table;

/**
 * The contract of a delivery: its Swedish headers and the columns they fill. Types, required values, closed choices,
 * key and references of a column that is stored are the table's, declared there once.
 *
 * @param name English name; also the file's name and that of the view {@code stg_<name>}
 * @param origin where its deliveries lie
 * @param terms what is agreed with whoever delivers it
 * @param upkeep how its deliveries come about, and so how strictly they are held to the contract
 * @param exposure what it could do to a person if it leaked
 * @param table the table whose rows it delivers
 * @param fields one for each column that is delivered, in the order of the file
 * @param protection the header that says who has a protected identity; it goes to the vault only
 * @param layout another form in which it is delivered
 * @param dateOrder dates that follow each other where they are filled, first to last
 */
public record Source(
        String name,
        Terms terms,
        Origin origin,
        Upkeep upkeep,
        Exposure exposure,
        Table table,
        List<Field> fields,
        Optional<String> protection,
        Optional<Layout> layout,
        List<String> dateOrder) {

    /** A source of public facts, whose file has exactly these headers, in any order. */
    public static Source of(
            String name, String title, Origin origin, Table table, List<Header> own, List<Header> tail) {
        String sender = origin == Origin.REGISTER ? "offentliga dokument" : "publicerade källor";
        List<Field> fields = Stream.concat(own.stream(), tail.stream())
                .map(header -> new Field(header, table.column(header.column())))
                .toList();
        return new Source(
                name,
                Terms.ofHand(title, sender),
                origin,
                Upkeep.BY_HAND,
                Exposure.OPEN,
                table,
                fields,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * A source of social-services data that lands night by night.
     *
     * @param own headers in the order of the file, each of a column of the table or of {@code before}
     * @param before columns that the star's SQL turns into the table's, such as a district's name into its key
     */
    static Source landed(String name, Terms terms, Table table, List<Header> own, List<Column> before) {
        List<Field> fields = own.stream()
                .map(header -> new Field(
                        header,
                        before.stream()
                                .filter(column -> column.name().equals(header.column()))
                                .findFirst()
                                .orElseGet(() -> table.column(header.column()))))
                .toList();
        return new Source(
                name,
                terms,
                Origin.LANDING,
                Upkeep.BY_SYSTEM,
                Exposure.SENSITIVE,
                table,
                fields,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same source, with a column that says who has a protected identity. */
    Source protectedBy(String header) {
        return new Source(name, terms, origin, upkeep, exposure, table, fields, Optional.of(header), layout, dateOrder);
    }

    /** The same source, whose dates follow each other. */
    Source inOrder(String... dates) {
        return new Source(name, terms, origin, upkeep, exposure, table, fields, protection, layout, List.of(dates));
    }

    /** The same source, which is also delivered in another form. */
    Source alsoAs(Layout form) {
        return new Source(
                name, terms, origin, upkeep, exposure, table, fields, protection, Optional.of(form), dateOrder);
    }

    /** The headers a file must have, each once. */
    public Set<String> headers() {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach(field -> names.add(field.header().name()));
        protection.ifPresent(names::add);
        return names;
    }

    /** The delivered part of the table's key. */
    public List<Column> keys() {
        return fields.stream().map(Field::column).filter(Column::isKey).toList();
    }

    /** The column whose öre are accounted for, if it has amounts. */
    public Optional<Column> amount() {
        return fields.stream()
                .map(Field::column)
                .filter(column -> column.type() == ColumnType.ORE)
                .findFirst();
    }

    /** Whether its rows hold ids that only leave the reader as pseudonyms. */
    public boolean holdsPseudonyms() {
        return fields.stream().anyMatch(field -> field.header().subject().isPresent());
    }

    /** How messages name a value that is wrong: quoted, unless it could tell of a person. */
    String told(String header, Object value) {
        return exposure == Exposure.SENSITIVE ? header : "%s \"%s\"".formatted(header, value);
    }

    /** Whether it must be in the checkout for a release to be made; what lands may be missing. */
    public boolean isKept() {
        return origin != Origin.LANDING;
    }

    /** Path of the file below {@code data/}. */
    public String file() {
        return origin.folder() + "/" + name + ".csv";
    }
}
