package se.insatskollen.etl.star;

import java.time.LocalDate;
import java.util.List;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.UnitCostQuality;
import se.insatskollen.warehouse.schema.Code;

/** What the star's SQL reads and no source delivers: the calendar, and the closed choices as rows. */
public final class FixedRows {
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2039, 12, 31);

    /**
     * A closed choice as a relation: stored value, Swedish label, and place in the order.
     *
     * @param name what the SQL calls it
     * @param codes in the order they are declared: where the order means something, SQL needs it as a number
     */
    public record Choice(String name, List<Code> codes) {}

    public static final List<Choice> CHOICES = List.of(
            new Choice("code_unit_cost_quality", List.of(UnitCostQuality.values())),
            new Choice("code_intervention_type", List.of(InterventionType.values())),
            new Choice("code_placement_type", List.of(PlacementType.values())),
            new Choice("code_payer_kind", List.of(PayerKind.values())));

    private FixedRows() {}
}
