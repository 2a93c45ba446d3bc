package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.AreaLevel;
import se.insatskollen.warehouse.schema.Table;

/** Projects with the names of their places, for pages. */
public final class RegisterProject {
    public static final Table TABLE = Published.twin(
            "register_project",
            DimProject.TABLE,
            Table.columns(
                    List.of(
                            column("area_name", TEXT, "Name of the area."),
                            code("area_level", AreaLevel.class, "Level of the area."),
                            optional(
                                    "municipality_name",
                                    TEXT,
                                    "Name of the municipality, where the area is one or lies in one."),
                            optional("parent_project_name", TEXT, "Name of the programme or fund it belongs to.")),
                    Published.DOCUMENT));

    private RegisterProject() {}
}
