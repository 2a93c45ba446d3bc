package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.tables.FctActivityCount;

/** Counts of support given without an individual decision. */
final class ActivityCountSource {
    static final Source SOURCE = Source.landed(
            "activity_count",
            Terms.ofSystem("Insatser utan biståndsbeslut", "verksamheternas räkning", Rhythm.MONTHLY)
                    .byDay("from_date"),
            FctActivityCount.TABLE,
            List.of(
                    header("räkning_id", "activity_count_key"),
                    header("kommun", "municipality_name").or("kommunkod", "kommunnamn"),
                    header("stadsdel", "district_name")
                            .or("stadsdelsområde", "sdo", "stadsdelsnämnd")
                            .mayBeMissing(),
                    header("från", "from_date").or("från och med", "fr.o.m."),
                    header("till", "to_date").or("till och med", "t.o.m."),
                    header("insatstyp", "intervention_type"),
                    header("antal", "given_count").or("antal insatser")),
            List.of(
                    column("municipality_name", TEXT, "Code or name of the municipality as the system wrote it."),
                    optional("district_name", TEXT, "Code or name of the district as the system wrote it."),
                    code("intervention_type", InterventionType.class, "What was given.")));

    private ActivityCountSource() {}
}
