package se.insatskollen.etl.sources;

import java.util.List;
import java.util.Optional;

/** Every source there is. A delivery of another one is refused. */
public final class Sources {
    public static final List<Source> ALL = List.of(
            AreaSource.SOURCE,
            AreaSuccessionSource.SOURCE,
            EventSource.SOURCE,
            PeerGroupSource.SOURCE,
            PopulationSource.SOURCE,
            PriceIndexSource.SOURCE,
            UnitCostSource.SOURCE,
            AssumptionSource.SOURCE,
            PublishedIndicatorSource.SOURCE,
            PublishedValueSource.SOURCE,
            InstrumentSource.SOURCE,
            InstrumentPropertySource.SOURCE,
            DocumentSource.SOURCE,
            ProjectSource.SOURCE,
            ParticipationSource.SOURCE,
            StaffingSource.SOURCE,
            GrantSource.SOURCE,
            EvaluationSource.SOURCE,
            ClaimSource.SOURCE,
            DecisionSource.SOURCE,
            StatementSource.SOURCE,
            ProgrammeRuleSource.SOURCE,
            ErratumSource.SOURCE,
            CaseSource.SOURCE,
            ContactSource.SOURCE,
            PlacementSource.SOURCE,
            MeasurementSource.SOURCE,
            CostSource.SOURCE,
            ActivityCountSource.SOURCE,
            PlantedTruthSource.SOURCE);

    private Sources() {}

    /** The source of that name, if there is one. */
    public static Optional<Source> named(String name) {
        return ALL.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** The source whose deliveries fill a table, if one does alone. */
    public static Optional<Source> filling(String table) {
        return ALL.stream()
                .filter(source -> source.table().name().equals(table))
                .findFirst();
    }
}
