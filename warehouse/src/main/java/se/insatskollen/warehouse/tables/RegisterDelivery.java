package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.Column.optionalCode;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.Freshness;
import se.insatskollen.warehouse.codes.OutdatedAreaBand;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.codes.TakenInBand;
import se.insatskollen.warehouse.schema.Table;

/** How the deliveries of every source are, as the public may see it: freshness and bands, never rows, kronor or files. */
public final class RegisterDelivery {
    public static final Table TABLE = new Table(
            "register_delivery",
            "One row per source that is to deliver regularly or has delivered.",
            List.of(
                    key("source_name", "The source contract."),
                    column("source_title", TEXT, "What it holds, in plain Swedish."),
                    column("sender", TEXT, "Where it comes from, in plain Swedish."),
                    code("rhythm", Rhythm.class, "How often it is agreed to come."),
                    code(
                            "freshness",
                            Freshness.class,
                            "How its newest data stands against that on the day of the release."),
                    optional(
                            "newest_date",
                            DATE,
                            "First day of the newest day, month or year its rows tell of; empty where they tell of none."),
                    optionalCode("newest_precision", DatePrecision.class, "How exactly that is told."),
                    optionalCode("taken_in_band", TakenInBand.class, "How many of its rows were taken in."),
                    optionalCode(
                            "outdated_area_band",
                            OutdatedAreaBand.class,
                            "How many name a district that had ended; empty where no district is told.")));

    private RegisterDelivery() {}
}
