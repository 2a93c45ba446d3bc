package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.warehouse.schema.Column.code;
import static se.insatskollen.warehouse.schema.Column.column;
import static se.insatskollen.warehouse.schema.Column.optional;
import static se.insatskollen.warehouse.schema.ColumnType.TEXT;

import java.util.List;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.tables.FctCost;

/** The ledger as the economists export it. */
final class CostSource {
    static final Source SOURCE = Source.landed(
            "cost",
            Terms.ofSystem("Kostnader", "ekonomisystemet", Rhythm.MONTHLY)
                    .refusing(DriftKind.SUM_OUTSIDE, DriftKind.COLUMN_RETYPED, DriftKind.COLUMN_REMOVED),
            FctCost.TABLE,
            List.of(
                    header("verifikatrad", "cost_key"),
                    header("datum", "posted_date"),
                    header("kommun", "municipality_code"),
                    header("nämnd", "district_name"),
                    header("konto", "account"),
                    header("kostnadsslag", "cost_kind"),
                    header("kostnadsställe", "cost_centre"),
                    header("projektkod", "project_code"),
                    header("betalare", "payer"),
                    header("belopp", "cost_ore")),
            List.of(
                    column("municipality_code", TEXT, "Official code of the municipality."),
                    optional("district_name", TEXT, "Name of the district as the system wrote it."),
                    optional("project_code", TEXT, "The project's code in the ledger."),
                    code("payer", PayerKind.class, "Whose budget.")));

    private CostSource() {}
}
