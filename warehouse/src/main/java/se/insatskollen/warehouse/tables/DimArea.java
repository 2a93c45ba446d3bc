package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.parent;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.schema.Table;

/** The tree of areas over time: the country, its counties and municipalities, and districts with their validity. */
public final class DimArea {
    public static final Table TABLE = new Table(
            "dim_area",
            "One row per area: a country, county, municipality or district, with the days between which it existed.",
            Table.columns(
                    List.of(
                            key("area_key", "Stable name of the area, such as kommun-0180 or sdo-jarva."),
                            column("area_name", TEXT, "Name in Swedish."),
                            optional("other_names", TEXT, "Other names in use, separated by a vertical bar."),
                            code("area_level", AreaLevel.class, "Level in the tree."),
                            optional(
                                    "area_code",
                                    TEXT,
                                    "Official code with leading zeros: county, municipality or district committee."),
                            parent("parent_area_key", "dim_area", "The area it lies in; empty for the country."),
                            optional("valid_from_date", DATE, "First day it existed; empty when not known."),
                            column(
                                    "is_valid_from_certain",
                                    BOOLEAN,
                                    "Whether that first day is certain, not just the earliest known."),
                            optional("valid_to_date", DATE, "Last day it existed; empty while it exists.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private DimArea() {}
}
