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
                    .byDay("posted_date")
                    .withoutRejections()
                    .refusing(DriftKind.SUM_OUTSIDE, DriftKind.COLUMN_RETYPED, DriftKind.COLUMN_REMOVED),
            FctCost.TABLE,
            List.of(
                    header("verifikatrad", "cost_key").or("verifikat", "verifikationsrad", "ver.nr", "vernr"),
                    header("datum", "posted_date").or("bokföringsdatum", "bokfört"),
                    header("kommun", "municipality_name").or("kommunkod", "kommunnamn"),
                    header("nämnd", "district_name")
                            .or("stadsdel", "stadsdelsnämnd", "stadsdelsområde")
                            .mayBeMissing(),
                    header("konto", "account"),
                    header("kostnadsslag", "cost_kind"),
                    header("kostnadsställe", "cost_centre").or("kst"),
                    header("projektkod", "project_code")
                            .or("projekt", "projekt_id")
                            .mayBeMissing(),
                    header("betalare", "payer"),
                    header("belopp", "cost_ore").or("belopp (kr)", "belopp i kronor", "belopp kr")),
            List.of(
                    column("municipality_name", TEXT, "Code or name of the municipality as the system wrote it."),
                    optional("district_name", TEXT, "Code or name of the district as the system wrote it."),
                    optional("project_code", TEXT, "The project's code in the ledger."),
                    code("payer", PayerKind.class, "Whose budget.")));

    private CostSource() {}
}
