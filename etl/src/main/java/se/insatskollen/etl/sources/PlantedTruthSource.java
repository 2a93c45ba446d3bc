package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.tables.RegisterPlantedTruth;

/** The facit of the invented city: what its generator built in. */
final class PlantedTruthSource {
    static final Source SOURCE = new Source(
            "planted_truth",
            Terms.ofHand("Den påhittade stadens facit", "generatorn"),
            Origin.LANDING,
            Upkeep.BY_HAND,
            Exposure.INVENTED_ONLY,
            RegisterPlantedTruth.TABLE,
            Stream.of(
                            header("sanning_id", "truth_key"),
                            header("gäller", "truth_subject"),
                            header("projekt_id", "project_key"),
                            header("område", "area_key"),
                            header("mått", "measure"),
                            header("värde", "true_value"),
                            header("enhet", "unit"),
                            header("beskrivning", "description"))
                    .map(header -> new Field(header, RegisterPlantedTruth.TABLE.column(header.column())))
                    .toList(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private PlantedTruthSource() {}
}
