package se.insatskollen.warehouse.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.schema.Table;

/** Every table there is, in the order they are built. A table that is not here does not exist. */
public final class Tables {
    /** Built by the etl with Spark; the shelf of the researchers. */
    public static final List<Table> RESEARCH = List.of(
            AuditFile.TABLE,
            AuditPart.TABLE,
            AuditWarning.TABLE,
            AuditRejection.TABLE,
            DimDate.TABLE,
            DimArea.TABLE,
            BridgeAreaSuccession.TABLE,
            BridgePeerGroup.TABLE,
            DimDocument.TABLE,
            DimProject.TABLE,
            DimInstrument.TABLE,
            DimPublishedIndicator.TABLE,
            DimInterventionType.TABLE,
            DimPlacementType.TABLE,
            DimPayer.TABLE,
            FctParticipation.TABLE,
            FctStaffing.TABLE,
            FctGrant.TABLE,
            FctEvaluation.TABLE,
            FctClaim.TABLE,
            FctDecision.TABLE,
            FctStatement.TABLE,
            FctProgrammeRule.TABLE,
            FctErratum.TABLE,
            FctEvent.TABLE,
            FctPopulation.TABLE,
            FctPriceIndex.TABLE,
            FctUnitCostPoint.TABLE,
            FctUnitCost.TABLE,
            FctAssumption.TABLE,
            FctInstrumentProperty.TABLE,
            FctPublishedIndicator.TABLE,
            FctCase.TABLE,
            FctContact.TABLE,
            FctPlacement.TABLE,
            FctMeasurement.TABLE,
            FctCost.TABLE,
            FctCaseCost.TABLE,
            FctActivityCount.TABLE,
            DimPerson.TABLE,
            DimFamily.TABLE,
            DimHousehold.TABLE,
            DimWorker.TABLE,
            AuditSource.TABLE,
            AuditCaseCost.TABLE,
            AuditReconciliation.TABLE);

    /** What documents and statistics say; public. The invented city has the same tables behind a door of its own. */
    public static final List<Table> REGISTER = List.of(
            RegisterDelivery.TABLE,
            RegisterArea.TABLE,
            RegisterAreaSuccession.TABLE,
            RegisterPeerGroup.TABLE,
            RegisterDocument.TABLE,
            RegisterProject.TABLE,
            RegisterParticipation.TABLE,
            RegisterStaffing.TABLE,
            RegisterGrant.TABLE,
            RegisterEvaluation.TABLE,
            RegisterClaim.TABLE,
            RegisterDecision.TABLE,
            RegisterStatement.TABLE,
            RegisterProgrammeRule.TABLE,
            RegisterErratum.TABLE,
            RegisterEvent.TABLE,
            RegisterUnitCost.TABLE,
            RegisterUnitCostPoint.TABLE,
            RegisterAssumption.TABLE,
            RegisterPriceIndex.TABLE,
            RegisterPublishedIndicator.TABLE,
            RegisterPlantedTruth.TABLE);

    /** Figures about cases, added up so that no row is about a person; public, like the register. */
    public static final List<Table> OPEN = List.of(
            OpenAreaYear.TABLE,
            OpenProjectFlow.TABLE,
            OpenProjectYear.TABLE,
            OpenProjectEconomy.TABLE,
            OpenIndicator.TABLE,
            OpenIndicatorFairness.TABLE,
            OpenIndicatorScale.TABLE,
            OpenPublishedTable.TABLE,
            OpenIndicatorValue.TABLE,
            OpenIndicatorComparison.TABLE,
            OpenEffect.TABLE,
            OpenEffectType.TABLE,
            OpenEffectCovariance.TABLE,
            OpenEffectBalance.TABLE,
            OpenEffectYear.TABLE,
            OpenEffectCost.TABLE,
            OpenCarePrice.TABLE);

    /** What the next edition must know of this one; kept beside the open shelf, never opened by the web process. */
    public static final List<Table> EDITION = List.of(
            EditionFamilyMark.TABLE, EditionCountMark.TABLE, EditionEffectMark.TABLE, EditionPassedComponent.TABLE);

    private Tables() {}

    /** The research table that a register table shows row by row, if it shows one. */
    public static Optional<Table> twinOf(Table register) {
        String name = register.name().replaceFirst("^register_", "");
        return RESEARCH.stream()
                .filter(table ->
                        table.name().equals("fct_" + name) || table.name().equals("dim_" + name))
                // dim_published_indicator describes the figures that fct_published_indicator holds.
                .max(Comparator.comparing(Table::name));
    }

    /** Every table of every shelf. */
    public static Stream<Table> all() {
        return Stream.of(RESEARCH, REGISTER, OPEN, EDITION).flatMap(List::stream);
    }

    /** The table of that name on any shelf; a misspelt name is a bug. */
    public static Table named(String name) {
        return all().filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
    }
}
