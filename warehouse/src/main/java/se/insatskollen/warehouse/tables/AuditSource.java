package se.insatskollen.warehouse.tables;

import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.key;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.BOOLEAN;
import static se.insatskollen.warehouse.schema.ColumnType.DATE;
import static se.insatskollen.warehouse.schema.ColumnType.INTEGER;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.Freshness;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.schema.Table;

/** What is agreed about every source, and how fresh it is, the real city and the invented one apart. */
public final class AuditSource {
    public static final Table TABLE = new Table(
            "audit_source",
            "One row per source of the real city, and one per source of the invented one, delivered or not.",
            List.of(
                    key("source_name", "The source contract."),
                    key("is_invented", BOOLEAN, "Whether the row is about the invented city."),
                    column("source_title", TEXT, "What it holds, in plain Swedish."),
                    column("sender", TEXT, "Where it comes from, in plain Swedish."),
                    code("rhythm", Rhythm.class, "How often it is agreed to come."),
                    optional(
                            "most_days",
                            INTEGER,
                            "How many days old its newest data may be before it is late; empty where nothing is."),
                    optional(
                            "newest_date",
                            DATE,
                            "Newest day its rows tell of, up to the day of the release; a year counts as its last day."),
                    code(
                            "freshness",
                            Freshness.class,
                            "How that stands against the rhythm on the day of the release.")));

    private AuditSource() {}
}
