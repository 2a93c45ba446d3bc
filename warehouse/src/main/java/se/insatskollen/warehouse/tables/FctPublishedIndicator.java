package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.Column.keyReference;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.DECIMAL;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;

import java.util.List;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.schema.Table;

/** Published background figures by area and year. */
public final class FctPublishedIndicator {
    public static final Table TABLE = new Table(
            "fct_published_indicator",
            "One row per indicator, area, year, sex and age.",
            Table.columns(
                    List.of(
                            keyReference("indicator_key", DimPublishedIndicator.TABLE, "The indicator."),
                            keyReference("area_key", DimArea.TABLE, "The area."),
                            key("indicator_year", INTEGER, "The year."),
                            keyCode("sex", Sex.class, "Sex."),
                            key("age_description", "Ages, or alla."),
                            optional(
                                    "indicator_value",
                                    DECIMAL,
                                    "The value as published; empty where it says that there is none.")),
                    Provenance.OF_A_REFERENCE_ROW));

    private FctPublishedIndicator() {}
}
