package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.keyCode;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.AgeBand;
import se.insatskollen.warehouse.codes.AreaVintage;
import se.insatskollen.warehouse.codes.Sex;
import se.insatskollen.warehouse.schema.Table;

/** What tells the next edition how many families a shown figure has changed by; never shown, never sent anywhere. */
public final class EditionFamilyMark {
    public static final Table TABLE = new Table(
            "edition_family_mark",
            "One row per shown cell about cases, with marks of the families that its figure was made of.",
            List.of(
                    key("indicator_id", "The indicator."),
                    key("area_key", "As in open_indicator_value."),
                    keyCode("area_vintage", AreaVintage.class, "As there."),
                    key("period", "As there."),
                    keyCode("sex", Sex.class, "As there."),
                    keyCode("age_band", AgeBand.class, "As there."),
                    key("group_id", "As there."),
                    column(
                            "marks",
                            TEXT,
                            "A mark in each of 30 places and a check of them all, as 64 digits from which no family can be read.")));

    private EditionFamilyMark() {}
}
