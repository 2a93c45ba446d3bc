package se.insatskollen.dashboard.page.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.schema.Column;

/** A column of a public table as a reader is told of it. */
record ColumnView(Column column) {
    // The suffix says the unit, as the contracts' own rule has it.
    private static final Map<String, String> UNITS =
            Map.of("_count", "antal", "_year", "år", "_days", "dagar", "_share", "andel", "_points", "poäng");

    /** A stored value and what pages call it. */
    record Choice(String code, String label) {}

    String name() {
        return column.name();
    }

    /** "heltal, antal", "öre, heltal", "ett av flera ord". */
    String type() {
        if (column.codes().isPresent()) {
            return "ett av flera ord";
        }
        return switch (column.type()) {
            case TEXT -> "text";
            case INTEGER -> "heltal" + unit();
            case ORE -> "heltal, öre";
            case DECIMAL -> "decimaltal" + unit();
            case DATE -> "dag";
            case BOOLEAN -> "ja eller nej";
        };
    }

    String filled() {
        return switch (column.role()) {
            case KEY -> "alltid (nyckel)";
            case REQUIRED -> "alltid";
            case OPTIONAL -> "när det är känt";
        };
    }

    String meaning() {
        return Swedish.of(column.meaning()).orElse(column.meaning());
    }

    /** The public table whose key it points at. */
    Optional<String> target() {
        return column.targetTable().filter(TablePage::isPublic);
    }

    boolean hasChoices() {
        return column.codes().isPresent();
    }

    List<Choice> choices() {
        return column.codes().stream()
                .flatMap(codes -> Arrays.stream(codes.getEnumConstants()))
                .map((Code code) -> new Choice(code.name(), code.label()))
                .toList();
    }

    /** Where its choices stand on the page. */
    String anchor() {
        return "val-" + name().replace('_', '-');
    }

    private String unit() {
        return UNITS.entrySet().stream()
                .filter(unit -> name().endsWith(unit.getKey()))
                .map(unit -> ", " + unit.getValue())
                .findFirst()
                .orElse("");
    }
}
