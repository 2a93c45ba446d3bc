package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.significantDigits;

import java.util.List;
import se.insatskollen.warehouse.tables.FctUnitCostPoint;

/** Single prices for care and support. */
final class UnitCostSource {
    static final Source SOURCE = Source.of(
            "unit_cost",
            "Vad insatser kostar",
            Origin.REFERENCE,
            FctUnitCostPoint.TABLE,
            List.of(
                    header("kostnad_id", "unit_cost_point_key"),
                    header("kostnadsslag", "cost_type"),
                    header("nivå", "cost_level"),
                    header("roll", "cost_role"),
                    header("värde", "amount_ore"),
                    significantDigits("värde", "amount_digits"),
                    header("enhet", "cost_unit"),
                    header("från", "from_date"),
                    header("till", "to_date"),
                    header("område", "area_key"),
                    header("källkvalitet", "cost_quality"),
                    header("källa", "source"),
                    header("anmärkning", "note")),
            List.of());

    private UnitCostSource() {}
}
