package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.CountFate;
import se.insatskollen.warehouse.schema.Table;

/** What tells the next edition how many families a shown count has changed by; never shown, never sent anywhere. */
public final class EditionCountMark {
    public static final Table TABLE = new Table(
            "edition_count_mark",
            "One row per shown cell of counts that families are behind, with marks of them.",
            List.of(
                    keyCode("fate", CountFate.class, "Which figures of the cell it is about."),
                    key("cell", "Key of the cell, its parts joined by |."),
                    column("marks", TEXT, "Marks, from which no family can be read.")));

    private EditionCountMark() {}
}
