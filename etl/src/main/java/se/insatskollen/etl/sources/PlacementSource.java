package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.person;
import static se.insatskollen.etl.sources.Header.pseudonym;
import static se.insatskollen.warehouse.schema.Column.code;

import java.util.List;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.tables.FctPlacement;

/** Placements as the case system exports them. */
final class PlacementSource {
    static final Source SOURCE = Source.landed(
            "placement",
            Terms.ofSystem("Placeringar", "ärendesystemet", Rhythm.NIGHTLY),
            FctPlacement.TABLE,
            List.of(
                    pseudonym("placering_id", "placement_key", Subject.PLACEMENT),
                    pseudonym("ärende_id", "case_key", Subject.CASE),
                    person("personnummer", "person_key"),
                    header("placeringsform", "placement_type"),
                    header("lagrum", "legal_ground"),
                    header("från", "start_date"),
                    header("till", "end_date"),
                    header("utförare", "provider_name"),
                    header("regi", "provision"),
                    header("dygnspris", "day_price_ore")),
            List.of(code("placement_type", PlacementType.class, "Form of placement.")));

    private PlacementSource() {}
}
